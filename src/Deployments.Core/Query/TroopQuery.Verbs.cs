namespace Deployments;

public sealed partial class TroopQuery
{
    /// <summary>The totals on single days.</summary>
    /// <param name="days">The days, such as <c>"2016-07-22"</c>.</param>
    public TroopTable On(params EdtfDate[] days) => AtEnds(CalendarPeriods.Days(days));

    /// <inheritdoc cref="On(EdtfDate[])"/>
    public TroopTable On(IEnumerable<EdtfDate> days) => AtEnds(CalendarPeriods.Days(days));

    /// <summary>The totals on the last day of each period.</summary>
    /// <param name="periods">The periods; see <see cref="CalendarPeriods"/>.</param>
    public TroopTable AtEnds(IReadOnlyList<CalendarPeriod> periods) => Troops(PeriodRule.AtEnd, periods);

    /// <summary>The totals on the first day of each period.</summary>
    /// <param name="periods">The periods.</param>
    public TroopTable AtStarts(IReadOnlyList<CalendarPeriod> periods) => Troops(PeriodRule.AtStart, periods);

    /// <summary>The totals on the last day of each month.</summary>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month, included.</param>
    public TroopTable AtMonthEnds(EdtfDate from, EdtfDate to) => AtEnds(CalendarPeriods.Months(from, to));

    /// <summary>The totals on the first day of each month.</summary>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month, included.</param>
    public TroopTable AtMonthStarts(EdtfDate from, EdtfDate to) => AtStarts(CalendarPeriods.Months(from, to));

    /// <summary>The totals on the last day of each quarter.</summary>
    /// <param name="from">A date in the first quarter.</param>
    /// <param name="to">A date in the last quarter, included.</param>
    public TroopTable AtQuarterEnds(EdtfDate from, EdtfDate to) => AtEnds(CalendarPeriods.Quarters(from, to));

    /// <summary>The totals on the last day of each year.</summary>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year, included.</param>
    public TroopTable AtYearEnds(EdtfDate from, EdtfDate to) => AtEnds(CalendarPeriods.Years(from, to));

    /// <summary>The totals from each change to the next, over all days that the dataset covers: a column for each run of days on which no figure of the table changes.</summary>
    /// <remarks>A column is named by its first day, and its figures hold on each of its days. They are explained as on the first. A dataset without dated reports has no columns.</remarks>
    public TroopTable AtChanges() =>
        Ask(PeriodRule.AtStart, []).Coverage is { Start: { } first, End: { } last } ? AtChanges(CalendarPeriods.EveryDays(1, first, last)) : AtStarts([]);

    /// <summary>The totals from each change to the next, over some days: a column for each run of days on which no figure of the table changes.</summary>
    /// <param name="from">The date whose earliest day is the first day asked about.</param>
    /// <param name="to">The date whose latest day is the last day asked about, included.</param>
    /// <remarks>A column is named by its first day, and its figures hold on each of its days. They are explained as on the first.</remarks>
    public TroopTable AtChanges(EdtfDate from, EdtfDate to) => AtChanges(CalendarPeriods.EveryDays(1, from, to));

    /// <summary>The greatest daily total of each period. Unknown days leave the high open.</summary>
    /// <param name="periods">The periods.</param>
    public TroopTable Peaks(IReadOnlyList<CalendarPeriod> periods) => Troops(PeriodRule.Peak, periods);

    /// <summary>The lowest daily total of each period. With an unknown day the low is 0 and the high the least known one; a day of which nothing is reported is no zero.</summary>
    /// <param name="periods">The periods.</param>
    public TroopTable Lowest(IReadOnlyList<CalendarPeriod> periods) => Troops(PeriodRule.Lowest, periods);

    /// <summary>The daily totals' average over all days of each period, exact until it is displayed.</summary>
    /// <param name="periods">The periods.</param>
    public AverageTable Averages(IReadOnlyList<CalendarPeriod> periods) =>
        new(Ask(PeriodRule.Average, periods));

    /// <summary>The person-days of each period: another unit than headcount.</summary>
    /// <param name="periods">The periods.</param>
    public PersonDaysTable PersonDays(IReadOnlyList<CalendarPeriod> periods) =>
        new(Ask(PeriodRule.PersonDays, periods));

    private TroopTable AtChanges(IReadOnlyList<CalendarPeriod> days) => AtStarts(UnchangedRuns.Of(AtStarts(days)));

    private TroopTable Troops(PeriodRule rule, IReadOnlyList<CalendarPeriod> periods) =>
        new(Ask(rule, periods));

    private TableAnswer Ask(PeriodRule rule, IReadOnlyList<CalendarPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        if (periods.FirstOrDefault(p => string.IsNullOrWhiteSpace(p?.Name) || p.Last < p.First) is { } unsound)
            Errors.Argument($"A period has a name and does not end before it begins; {Excerpt.Of(unsound.Name)} runs from {IsoDay.Text(unsound.First)} to {IsoDay.Text(unsound.Last)}.", nameof(periods));
        if (periods.Any(p => p is null))
            Errors.Argument("A period is null; see CalendarPeriods for ways to make periods.", nameof(periods));
        if (periods.Select(p => p.Name).Distinct().Count() != periods.Count)
            Errors.Argument("Two periods have the same name; each column needs one of its own.", nameof(periods));
        return Deployments.Engine.Answer(data, options, rule, periods);
    }
}
