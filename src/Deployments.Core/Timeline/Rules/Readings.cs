using NodaTime;

namespace Deployments;

/// <summary>Rule 13's certain and possible: what a contribution can be on a day if its imprecise dates are read otherwise.</summary>
/// <remarks>
/// A report dated by a month can have begun on any of the month's days: on its first (as the rules read it), on the day asked or the month's last,
/// or not yet. A start and an end likewise. All combinations are tried; what all agree on is certain. A report that later ones have certainly
/// replaced is read one way only (<see cref="ClaimWindows"/>).
/// </remarks>
internal static class Readings
{
    public const int MostReadings = 512;

    public static Holding WithPossible(Holding holding, ContributionHistory history, LocalDate day, Func<ContributionHistory, LocalDate, Holding> read)
    {
        // However its reports are dated, what has ended is gone.
        if (holding.HasEnded)
            return holding with { IsCertain = true, Possible = TroopCount.Zero };
        var others = Enumerate(history, day);
        if (others is null)
            return holding with { IsCertain = false, Possible = TroopCount.Unknown };
        var seen = others.Select(h => Bounds(read(h, day))).Prepend(Bounds(holding)).ToList();
        return holding with { IsCertain = seen.TrueForAll(c => c == seen[0]), Possible = TroopCounts.Envelope(seen) };
    }

    /// <summary>What a holding adds to a total at least and at most: nothing, its count, or nobody knows how much.</summary>
    private static TroopCount Bounds(Holding holding) => holding.Kind switch
    {
        HoldingKind.Known => holding.Count,
        HoldingKind.Unknown => TroopCount.Unknown,
        _ => TroopCount.Zero,
    };

    /// <summary>The other readings that can make a difference on the day; null where there are too many to try.</summary>
    private static List<ContributionHistory>? Enumerate(ContributionHistory history, LocalDate day)
    {
        var readings = history.HasImpreciseDates ? OfDates(history, day) : [history];
        if (readings is null)
            return null;
        if (history.StartLatest > day && history.Start <= day)
            readings = [.. readings.SelectMany(h => new[] { h, h with { Start = day.PlusDays(1) } })];
        if (history.EndEarliest < day && history.End >= day)
            readings = [.. readings.SelectMany(h => new[] { h, h with { End = day.PlusDays(-1) } })];
        return readings.GetRange(1, readings.Count - 1);
    }

    /// <summary>The reading of the rules and, after it, those of the imprecise dates of reports and lists; null where there are too many to try.</summary>
    private static List<ContributionHistory>? OfDates(ContributionHistory history, LocalDate day)
    {
        List<ContributionHistory> readings = [history];
        var windows = WindowsOf(history);
        foreach (var row in history.Rows.Where(r => r.IsImprecise && r.Day <= day && MatterOn(r, history, day) && CanDecide(windows, history, r.Series, r.Day, r.LastDay, day)).ToList())
        {
            readings = [.. readings.SelectMany(h => Dates(row.Day, row.LastDay, day).Select(d => Move(h, row, d)).Prepend(h))];
            if (readings.Count > MostReadings)
                return null;
        }

        foreach (var (series, list) in history.Claims.SelectMany(c => c.Lists.Where(l => l.IsImprecise && l.Day <= day && MatterOn(l, history, day) && CanDecide(windows, history, c.Series, l.Day, l.LastDay, day)).Select(l => (c.Series, l))))
        {
            readings = [.. readings.SelectMany(h => Dates(list.Day, list.LastDay, day).Select(d => Move(h, series, list, d)).Prepend(h))];
            if (readings.Count > MostReadings)
                return null;
        }

        return readings;
    }

    /// <summary>A row's date matters while it may not have begun, and where another row falls among the days that it can mean.</summary>
    private static bool MatterOn(ClaimRow row, ContributionHistory history, LocalDate day) =>
        row.LastDay > day || history.Rows.Any(r => r.Place != row.Place && r.Day <= day && r.LastDay >= row.Day && r.Day <= row.LastDay);

    /// <summary>So does the date of a list that does not name the contribution: it can be zero later than the rules read it.</summary>
    private static bool MatterOn(CompleteList list, ContributionHistory history, LocalDate day) =>
        list.LastDay > day || history.Rows.Any(r => r.Day <= day && r.LastDay >= list.Day && r.Day <= list.LastDay);

    private static bool CanDecide(ClaimWindows windows, ContributionHistory history, string series, LocalDate first, LocalDate last, LocalDate day) =>
        DayNumber.Of(day) < windows.DecidesUntil(new ClaimWindow(history.PlaceOf(series), DayNumber.Of(first), DayNumber.Of(last), IsChange: false));

    private static ClaimWindows WindowsOf(ContributionHistory history)
    {
        var windows = new ClaimWindows();
        windows.Take([.. history.Claims.SelectMany((c, series) => c.Rows.Select(r => new ClaimWindow(series, DayNumber.Of(r.Day), DayNumber.Of(r.LastDay), r.Report.Change is not null)))]);
        return windows;
    }

    private static IEnumerable<LocalDate> Dates(LocalDate first, LocalDate last, LocalDate day)
    {
        var latest = LocalDate.Min(last, day);
        if (latest > first)
            yield return latest;
        if (last > day)
            yield return day.PlusDays(1);
    }

    private static ContributionHistory Move(ContributionHistory history, ClaimRow row, LocalDate day)
    {
        // A start that rests on the row moves with it.
        var claims = history.Claims.Select(c => c.Rows.Any(r => r.Place == row.Place) ? Move(c, row, day) : c).ToList();
        var start = history.StartsWithReports ? claims.SelectMany(c => c.Rows).Min(r => r.Day) : history.Start;
        return history with { Claims = claims, Start = start };
    }

    private static SeriesClaims Move(SeriesClaims claims, ClaimRow row, LocalDate day) => claims with
    {
        Rows = [.. claims.Rows.Select(r => r.Place == row.Place ? r with { Day = day } : r).OrderBy(r => r.Day)],
    };

    private static ContributionHistory Move(ContributionHistory history, string series, CompleteList list, LocalDate day) => history with
    {
        Claims = [.. history.Claims.Select(c => c.Series == series ? c with { Lists = [.. c.Lists.Select(l => l == list ? l with { Day = day } : l).OrderBy(l => l.Day)] } : c)],
    };
}
