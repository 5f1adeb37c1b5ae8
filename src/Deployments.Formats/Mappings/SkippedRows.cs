namespace Deployments;

/// <summary>How many rows a rule left unread.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Count">How many rows.</param>
public sealed record SkippedRows(RowRule Rule, int Count)
{
    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(SkippedRows), PrintMembers);
}
