using NodaTime;

namespace Deployments;

/// <summary>What is known of one contribution on one day: rules 1 to 8 and 13, in their order.</summary>
internal sealed class HoldingResolver(Histories histories, TimelineTerms terms)
{
    /// <summary>The holding under the reading of the rules, with what other readings of imprecise dates would make of it.</summary>
    public Holding On(ForceContribution contribution, LocalDate day)
    {
        var history = histories.Of(contribution);
        var holding = Read(history, day);
        return Readings.WithPossible(holding, history, day, Read);
    }

    private Holding Read(ContributionHistory history, LocalDate day)
    {
        if (history.End is { } end && day > end && (history.Start <= day || history.Rows.Any()))
            return new Holding(HoldingKind.Known) { Count = TroopCount.Zero, HasEnded = true, Age = end };
        var states = history.Claims.Select(c => c.On(day, before => SettledFromLevels(history, before))).OfType<SeriesState>().ToList();
        if (history.Start is not { } start || day < start)
            return BeforeStart(states.FindAll(s => IsFresh(s, day)));
        if (!history.OperationCoverage.All(c => c.Contains(day)) || (history.Claims.Count > 0 && !history.Claims.Any(c => c.Coverage.Contains(day))))
            return new Holding(HoldingKind.Unknown) { Reason = UnknownReason.OutsideCoverage, IsLive = true };
        return Settle(history, day, states) with { IsLive = true };
    }

    /// <summary>Before its start a contribution adds nothing, unless a complete list that does not name it asserts zero (rule 2).</summary>
    private static Holding BeforeStart(List<SeriesState> states) =>
        states.Where(s => s.IsListZero).MaxBy(s => s.Age) is { } zero
            ? new Holding(HoldingKind.Known) { Count = TroopCount.Zero, Age = zero.Age, Settled = new Settled(TroopCount.Zero, zero.Age, [zero], []) }
            : Holding.NotYet;

    private Holding Settle(ContributionHistory history, LocalDate day, List<SeriesState> states)
    {
        var figures = states.FindAll(s => s.Count is not null);
        var fresh = figures.FindAll(s => IsFresh(s, day));
        var silences = states.FindAll(s => s.Count is null);
        silences.Sort(Settler.ByRecency);
        if (Settler.Settle(fresh, terms.Settlement, terms.ComparedWithin) is { } settled)
            return Known(history, day, settled, silences);
        if (figures.Count > 0)
            return new Holding(HoldingKind.Unknown) { Reason = UnknownReason.Stale, Age = figures.Max(f => f.Age), Silence = figures.MaxBy(f => f.Age) };
        if (silences.Count == 0)
            return new Holding(HoldingKind.Unknown) { Reason = UnknownReason.NotReported };
        var silence = silences[0];
        return new Holding(silence.CannotExist ? HoldingKind.CannotExist : HoldingKind.Unknown)
        {
            Reason = silence.CannotExist ? null : silence.Reason,
            Elsewhere = silence.Elsewhere,
            Age = silence.Age,
            Silence = silence,
        };
    }

    private static Holding Known(ContributionHistory history, LocalDate day, Settled settled, List<SeriesState> silences)
    {
        // After the last report of a contribution that ended on an unknown day, nothing may be left of it (rule 13).
        var mayHaveEnded = history.EndIsUnknown && day > history.LastReport;
        return new Holding(HoldingKind.Known)
        {
            Count = mayHaveEnded ? TroopCounts.Of(0, null, settled.Count.High) : settled.Count.WithoutWords(),
            Age = settled.Age,
            Settled = settled,
            Silences = silences,
            MayHaveEnded = mayHaveEnded,
        };
    }

    /// <summary>The base of a change whose own series has no level: what all series' levels alone settle to (rule 5).</summary>
    private SeriesState? SettledFromLevels(ContributionHistory history, LocalDate day)
    {
        var figures = history.Claims.Select(c => c.LevelOn(day)).OfType<SeriesState>().Where(s => s.Count is not null && IsFresh(s, day)).ToList();
        return Settler.Settle(figures, terms.Settlement, terms.ComparedWithin) is { } settled
            ? new SeriesState(settled.Count, null, settled.Age, settled.Chosen[0].Series, [.. settled.Chosen.SelectMany(c => c.Evidence)]) { NewestLevel = figures.Max(f => f.Age) }
            : null;
    }

    private bool IsFresh(SeriesState state, LocalDate day) =>
        terms.CarriedForward is not { } limit || Period.DaysBetween(state.Age, day) <= limit;
}
