namespace Deployments;

/// <summary>What one contribution adds to a cell on a day.</summary>
/// <param name="Force">The contribution and what is known of it.</param>
/// <param name="Share">What it adds: its figure, less the parts of it that stand in other rows; meaningless where it is unknown.</param>
/// <param name="Less">The parts that stand in other rows.</param>
internal sealed record DayPart(PresentForce Force, TroopCount Share, IReadOnlyList<PresentForce> Less)
{
    /// <summary>All readings of its imprecise dates agree, and of those of the parts taken off.</summary>
    public bool IsCertain => Force.Holding.IsCertain && Less.All(p => p.Holding.IsCertain);

    /// <summary>What it can add under any reading.</summary>
    public TroopCount Possible => Less.Count == 0 ? Force.Holding.Possible : TroopCounts.Rest(Force.Holding.Possible, TroopCounts.Sum(Less.Select(p => p.Holding.Possible)));
}
