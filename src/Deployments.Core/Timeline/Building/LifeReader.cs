namespace Deployments;

/// <summary>Works out the lives of contributions; spans that many share are read once.</summary>
internal sealed class LifeReader(Dataset data, Stage stage)
{
    private readonly Dictionary<EdtfDate, LifeDays> spans = [];
    private readonly Dictionary<Id<Operation>, DaySpan> coverages = [];

    public ContributionLife Of(ForceContribution contribution)
    {
        var waits = Histories.WaitsForStart(contribution, stage);
        var life = new ContributionLife
        {
            Start = waits ? DayNumber.BeforeAll : DayNumber.AfterAll,
            StartLatest = DayNumber.BeforeAll,
            IsStartUnstated = !waits,
            End = DayNumber.AfterAll,
            EndEarliest = DayNumber.AfterAll,
            OperationCoverage = CoverageOf(contribution),
        };
        foreach (var span in data.Index.LivesOf(contribution))
        {
            if (!spans.TryGetValue(span, out var days))
                spans.Add(span, days = LifeDays.Of(span));
            Take(ref life, in days);
        }

        return life;
    }

    private static void Take(ref ContributionLife life, in LifeDays days)
    {
        if (days.HasStart && !life.IsStartUnstated)
        {
            life.Start = Math.Max(life.Start, days.Start);
            life.StartLatest = Math.Max(life.StartLatest, days.StartLatest);
        }

        if (days.HasEnd)
        {
            life.End = Math.Min(life.End, days.End);
            life.EndEarliest = Math.Min(life.EndEarliest, days.EndEarliest);
        }

        life.EndIsUnknown |= days.EndIsUnknown;
    }

    private DaySpan CoverageOf(ForceContribution contribution)
    {
        if (contribution.Operation is not { } id)
            return DaySpan.Always;
        if (!coverages.TryGetValue(id, out var coverage))
            coverages.Add(id, coverage = Histories.OperationCoverage(data.Index, contribution).Aggregate(DaySpan.Always, (all, one) => all.Within(DaySpan.Of(one))));
        return coverage;
    }
}
