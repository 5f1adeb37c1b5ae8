namespace Deployments;

/// <summary>What happened to a record other than a report between two editions.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="List">The list it stands in: <c>sources</c>, <c>operations</c>, <c>contributions</c>, …; <c>dataset</c> for its stated coverage</param>
/// <param name="Id">Its id; for a published total, what it is a total of.</param>
public sealed record RecordChange(ChangeKind Kind, string List, string Id)
{
    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(RecordChange), PrintMembers);
}
