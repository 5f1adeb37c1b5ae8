using NodaTime;

namespace Deployments;

/// <summary>One series' reports of one contribution at one stage, and the days of its lists. Rules 1, 2, 4 and 5 within a series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Coverage">The span it covers.</param>
/// <param name="Rows">Its reports of the contribution, sorted by day and then as they revise one another.</param>
/// <param name="Lists">The days of its exhaustive lists that have the contribution in scope, sorted; empty for a series that is not exhaustive.</param>
internal sealed record SeriesClaims(string Series, DateSpan Coverage, IReadOnlyList<ClaimRow> Rows, IReadOnlyList<LocalDate> Lists)
{
    /// <summary>What the series says on a day, changes included; nothing before its first word and outside its coverage.</summary>
    /// <param name="day">The day.</param>
    /// <param name="settledBefore">The settled level of all series on a day, from reported levels only: the base of a change whose own series has none.</param>
    public SeriesState? On(LocalDate day, Func<LocalDate, SeriesState?> settledBefore)
    {
        // Consecutive changes are gathered back to the level they start from, then applied forward.
        var changes = new Stack<ClaimRow>();
        var state = LevelOrChange(day, levelsOnly: false, out var change);
        while (change is not null)
        {
            changes.Push(change);
            state = LevelOrChange(change.Day.PlusDays(-1), levelsOnly: false, out change);
        }

        foreach (var step in changes)
            state = Apply(step, state is { Count: not null } ? state : settledBefore(step.Day.PlusDays(-1)));
        return Coverage.Contains(day) ? state : null;
    }

    /// <summary>What the series says on a day if its changes are left aside.</summary>
    public SeriesState? LevelOn(LocalDate day) => Coverage.Contains(day) ? LevelOrChange(day, levelsOnly: true, out _) : null;

    /// <summary>The word that holds on a day: a level or a reason as a state, or a change to be applied to the day before it.</summary>
    private SeriesState? LevelOrChange(LocalDate day, bool levelsOnly, out ClaimRow? change)
    {
        change = null;
        if (!Coverage.Contains(day))
            return null;
        var rows = Rows.Where(r => r.Day <= day && !(levelsOnly && r.Report.Change is not null)).ToList();
        var list = Lists.LastOrDefault(d => d <= day, LocalDate.MinIsoValue);
        var last = rows.Count > 0 ? rows.Max(r => r.Day) : LocalDate.MinIsoValue;
        if (list > last)
            return new SeriesState(TroopCount.Zero, null, list, Series, []) { IsListZero = true };
        if (rows.Count == 0)
            return null;
        var sameDay = rows.Where(r => r.Day == last).Order(Comparer<ClaimRow>.Create(ClaimRow.ByRevision)).ToList();

        // A level of the same day already contains the day's changes.
        var winner = sameDay.Find(r => r.Report.Level is not null && r == sameDay.Find(s => s.Report.Change is null)) ?? sameDay[0];
        if (winner.Report.Change is not null)
        {
            change = winner;
            return null;
        }

        return Stated(winner, sameDay);
    }

    private SeriesState Stated(ClaimRow winner, List<ClaimRow> sameDay)
    {
        var report = winner.Report;
        var others = sameDay.Where(r => r != winner && r.Report.Change is null).ToList();
        return new SeriesState(report.Level, report.Level is null ? ReasonOf(report) : null, winner.Day, Series, [winner])
        {
            CannotExist = report.Missing == MissingReason.CannotExist,
            Elsewhere = report.Elsewhere,
            Overruled = others,
            Conflict = others.Any(r => r.Vagueness == winner.Vagueness && (r.Published is null || r.Published == winner.Published)
                && (r.Report.Level, r.Report.Missing) != (report.Level, report.Missing)),
        };
    }

    private SeriesState Apply(ClaimRow step, SeriesState? level)
    {
        var change = step.Report.Change!.Value;
        if (level?.Count is { } count)
        {
            var changed = change.ApplyTo(count, out var stopped);
            return new SeriesState(changed, null, level.Age, Series, [.. level.Evidence, step]) { StoppedAtZero = stopped || level.StoppedAtZero };
        }

        // An increase with nothing to add to says "at least that many"; a fall from an unknown level says nothing.
        return change.IsDecrease
            ? new SeriesState(null, UnknownReason.ChangeWithoutBase, step.Day, Series, [step])
            : new SeriesState(TroopCount.AtLeast(change.Size.Low), null, step.Day, Series, [step]);
    }

    private static UnknownReason ReasonOf(TroopReport report) => report.Missing switch
    {
        MissingReason.Withheld => UnknownReason.Withheld,
        MissingReason.IncludedElsewhere => UnknownReason.IncludedElsewhere,
        MissingReason.UnknownSize => UnknownReason.UnknownSize,
        MissingReason.Correction => UnknownReason.Correction,
        _ => UnknownReason.NotReported,
    };
}
