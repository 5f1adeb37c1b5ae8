namespace Deployments;

/// <summary>A period of a table in time, and how far its figure is drawn.</summary>
/// <param name="Period">The period.</param>
/// <param name="From">The first day that the figure is drawn for, as a <see cref="DayNumber"/>.</param>
/// <param name="Until">The day after the last.</param>
internal sealed record Slot(CalendarPeriod Period, int From, int Until)
{
    private const double ShortestShare = 0.03;

    /// <summary>The periods of a table in order of time, by its rule: a figure of one day holds from that day until the next day looked at, any other over its own period.</summary>
    /// <remarks>Nothing was looked at after the last day; its figure is drawn a little way, so that it can be seen.</remarks>
    /// <param name="rule">The rule.</param>
    /// <param name="periods">The periods.</param>
    /// <param name="coverage">The days that the dataset covers: no level is drawn beyond them.</param>
    public static IReadOnlyList<(Slot Slot, int Place)> Of(PeriodRule rule, IReadOnlyList<CalendarPeriod> periods, DateSpan? coverage)
    {
        var start = coverage?.Start is { } first ? DayNumber.Of(first) : DayNumber.BeforeAll;
        var covered = coverage?.End is { } last ? DayNumber.Of(last) + 1 : DayNumber.AfterAll;
        var looks = periods.Select((p, place) => (Period: p, Place: place, Day: DayNumber.Of(rule == PeriodRule.AtEnd ? p.Last : p.First))).OrderBy(l => l.Day).ToList();
        if (looks.Count == 0)
            return [];
        var tail = Math.Clamp((int)((looks[^1].Day - looks[0].Day) * ShortestShare), 1, Math.Max(1, looks[^1].Period.Days));
        return [.. looks.Select((l, i) => (new Slot(l.Period, From(i), Math.Max(l.Day + 1, l.Day < covered ? Math.Min(Until(i), covered) : Until(i))), l.Place))];

        // What a period comes to is of those of its days that are covered; one without any is shown as the gap that it is.
        int From(int i) => rule is PeriodRule.AtEnd or PeriodRule.AtStart || Until(i) <= start ? looks[i].Day : Math.Max(looks[i].Day, start);

        int Until(int i) => rule switch
        {
            PeriodRule.AtEnd => i + 1 < looks.Count ? looks[i + 1].Day : looks[i].Day + tail,
            PeriodRule.AtStart => i + 1 < looks.Count ? looks[i + 1].Day : DayNumber.Of(looks[i].Period.Last) + 1,
            _ => DayNumber.Of(looks[i].Period.Last) + 1,
        };
    }
}
