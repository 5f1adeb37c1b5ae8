namespace Deployments;

/// <summary>What one contribution adds to a cell on a day.</summary>
/// <param name="Force">The contribution and what is known of it.</param>
/// <param name="Share">What it adds: its figure, less the parts of it that stand in other rows; meaningless where it is unknown.</param>
/// <param name="Less">The parts that stand in other rows.</param>
internal sealed record DayPart(PresentForce Force, TroopCount Share, IReadOnlyList<PresentForce> Less)
{
    public bool IsKnown => Force.Holding.Kind == HoldingKind.Known;
}
