namespace Deployments;

/// <summary>A published total beside the sum of the parts on its day.</summary>
/// <param name="Total">The total as published.</param>
/// <param name="Parts">The sum of the parts: a cell with its bounds, sources and gaps.</param>
/// <param name="Verdict">How they lie to one another.</param>
/// <param name="LowestGap">The total's low less the parts' high: what is missing at least; negative where the parts can exceed it. Absent where the parts are open above.</param>
/// <param name="HighestGap">The total's high less the parts' low: what is missing at most; negative where the parts exceed it. Absent where the total is open above.</param>
/// <example>
/// <code>
/// var last = kfor.Reconcile("kfor", q =&gt; q.CarriedForwardAtMost(366))[^1];
/// $"between {last.LowestGap} and {last.HighestGap} are missing from the parts" // between 219 and 319 are missing from the parts
/// </code>
/// </example>
public sealed record Reconciliation(ReportedTotal Total, TroopCell Parts, ReconciliationVerdict Verdict, long? LowestGap, long? HighestGap)
{
    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(Reconciliation), PrintMembers);
}
