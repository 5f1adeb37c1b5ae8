using NodaTime;

namespace Deployments;

/// <summary>Finds the pledges made by a day and measures them against what is deployed.</summary>
internal sealed class PledgeReader
{
    private readonly Dataset data;
    private readonly LocalDate on;
    private readonly Histories pledged;
    private readonly HoldingResolver pledges;
    private readonly HoldingResolver deployed;

    public PledgeReader(Dataset data, LocalDate on, LocalDate? asKnownOn)
    {
        (this.data, this.on) = (data, on);
        var options = new TimelineTerms { Stage = Stage.Pledged, AsKnownOn = asKnownOn };
        pledged = new Histories(data, options);
        pledges = new HoldingResolver(pledged, options);
        var present = options with { Stage = Stage.Deployed };
        deployed = new HoldingResolver(new Histories(data, present), present);
    }

    public IEnumerable<Pledge> Read() => data.Contributions.Select(Read).OfType<Pledge>();

    private Pledge? Read(ForceContribution contribution)
    {
        var rows = pledged.Of(contribution).Rows.Where(r => r.Day <= on).OrderBy(r => r.Day).ToList();
        if (rows.Count == 0)
            return null;
        var promise = pledges.On(contribution, on);
        var decider = promise.Settled?.Chosen[0].Decider?.Report ?? promise.Silence?.Decider?.Report;
        var level = promise.Kind == HoldingKind.Known && decider?.Change is null ? promise.Count : default(TroopCount?);
        var there = IsCovered(on) ? deployed.On(contribution, on) : new Holding(HoldingKind.Unknown) { Reason = UnknownReason.OutsideCoverage };
        return new Pledge
        {
            Contribution = contribution,
            Reports = [.. rows.Select(r => r.Report)],
            Since = rows[0].Day,
            Level = level,
            Change = decider?.Change,
            Deployed = there.Kind == HoldingKind.Known ? there.Count : default(TroopCount?),
            Status = promise.HasEnded || level is { IsExact: true, Low: 0 } ? PledgeStatus.Withdrawn : Measure(contribution, decider, level, there),
        };
    }

    private bool IsCovered(LocalDate day) => pledged.Coverage?.Contains(day) == true;

    private PledgeStatus Measure(ForceContribution contribution, TroopReport? decider, TroopCount? level, Holding there)
    {
        if (decider?.Change is { } change)
            return Rise(contribution, change, decider.Effective.Earliest!.Value, there);
        var isThere = there.Kind == HoldingKind.Known ? there.Count.Low > 0 : there.Silence is not null && there.Reason == UnknownReason.UnknownSize;
        if (level is not { } number)
            return isThere ? PledgeStatus.Delivered : PledgeStatus.Open;
        return there.Kind == HoldingKind.Known && there.Count.Low >= number.Low && there.Count.Low > 0 ? PledgeStatus.Delivered
            : isThere ? PledgeStatus.PartlyDelivered
            : PledgeStatus.Open;
    }

    /// <summary>A change is delivered by a rise that large over what was there the day before it was pledged; without a figure before or after there is no rise to measure.</summary>
    private PledgeStatus Rise(ForceContribution contribution, TroopChange change, LocalDate day, Holding there)
    {
        var before = deployed.On(contribution, day.PlusDays(-1));
        if (!IsCovered(day.PlusDays(-1)) || before.Kind != HoldingKind.Known || there.Kind != HoldingKind.Known)
            return PledgeStatus.Open;
        var moved = change.IsDecrease ? before.Count.Low - (there.Count.High ?? long.MaxValue) : there.Count.Low - (before.Count.High ?? long.MaxValue);
        return moved >= change.Size.Low && moved > 0 ? PledgeStatus.Delivered : moved > 0 ? PledgeStatus.PartlyDelivered : PledgeStatus.Open;
    }
}
