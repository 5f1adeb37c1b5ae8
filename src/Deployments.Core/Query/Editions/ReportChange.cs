namespace Deployments;

/// <summary>What happened to one report between two editions.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Contribution">The contribution that it speaks of.</param>
/// <param name="Before">The report in the older edition; absent where it was added.</param>
/// <param name="After">The report in the newer edition; absent where it was removed.</param>
public sealed record ReportChange(ChangeKind Kind, Id<ForceContribution> Contribution, TroopReport? Before, TroopReport? After)
{
    /// <summary>Whether a revision changed the figure or the reason, not only what is said beside it.</summary>
    public bool IsFigureChanged =>
        Kind == ChangeKind.Revised && (Before!.Level, Before.Change, Before.Missing) != (After!.Level, After.Change, After.Missing);

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(ReportChange), PrintMembers);
}
