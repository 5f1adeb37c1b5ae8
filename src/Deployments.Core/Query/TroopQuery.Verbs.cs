namespace Deployments;

public sealed partial class TroopQuery
{
    /// <summary>The totals on single days.</summary>
    /// <param name="days">The days, such as <c>"2016-07-22"</c>.</param>
    /// <exception cref="ArgumentException">A date is not one known day, or a day is named twice.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2017-12-31", "2023-12-31");
    /// table["HUN", "2017-12-31"] // 350
    /// table["HUN", "2023-12-31"] // 365 ~
    /// </code>
    /// </example>
    public TroopTable On(params EdtfDate[] days) => AtEnds(CalendarPeriods.Days(days));

    /// <inheritdoc cref="On(EdtfDate[])"/>
    public TroopTable On(IEnumerable<EdtfDate> days) => AtEnds(CalendarPeriods.Days(days));

    /// <summary>The totals on the last day of each period.</summary>
    /// <param name="periods">The periods; see <see cref="CalendarPeriods"/>.</param>
    /// <exception cref="ArgumentException">A period is null, ends before it begins, or has the name of another.</exception>
    /// <example>
    /// <code>
    /// var halves = CalendarPeriods.EveryDays(182, "2017-01-01", "2017-12-30");
    /// kfor.Troops(Stage.Deployed).From("HUN").AtEnds(halves).Total("2017-01-01") // 350
    /// </code>
    /// </example>
    public TroopTable AtEnds(IReadOnlyList<CalendarPeriod> periods) => Troops(PeriodRule.AtEnd, periods);

    /// <summary>The totals on the first day of each period.</summary>
    /// <param name="periods">The periods.</param>
    /// <exception cref="ArgumentException">A period is null, ends before it begins, or has the name of another.</exception>
    /// <example>
    /// <code>
    /// var years = CalendarPeriods.Years("2017", "2018");
    /// kfor.Troops(Stage.Deployed).From("HUN").AtStarts(years).Cells // none reported, 350
    /// </code>
    /// </example>
    public TroopTable AtStarts(IReadOnlyList<CalendarPeriod> periods) => Troops(PeriodRule.AtStart, periods);

    /// <summary>The totals on the last day of each month.</summary>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month, included.</param>
    /// <exception cref="ArgumentException">An end of the dates is open or unknown, or the last lies before the first.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).From("ALB").AtMonthEnds("2017-01", "2017-02");
    /// table.Total("2017-01") // none reported
    /// table.Total("2017-02") // 13
    /// </code>
    /// </example>
    public TroopTable AtMonthEnds(EdtfDate from, EdtfDate to) => AtEnds(CalendarPeriods.Months(from, to));

    /// <summary>The totals on the first day of each month.</summary>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month, included.</param>
    /// <exception cref="ArgumentException">An end of the dates is open or unknown, or the last lies before the first.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("ALB").AtMonthStarts("2017-02", "2017-03").Cells // 13 ~, 13
    /// </code>
    /// </example>
    public TroopTable AtMonthStarts(EdtfDate from, EdtfDate to) => AtStarts(CalendarPeriods.Months(from, to));

    /// <summary>The totals on the last day of each quarter.</summary>
    /// <param name="from">A date in the first quarter.</param>
    /// <param name="to">A date in the last quarter, included.</param>
    /// <exception cref="ArgumentException">An end of the dates is open or unknown, or the last lies before the first.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("SVN").AtQuarterEnds("2020-06-01", "2020-09-30").Total("2020-Q3") // 250
    /// </code>
    /// </example>
    public TroopTable AtQuarterEnds(EdtfDate from, EdtfDate to) => AtEnds(CalendarPeriods.Quarters(from, to));

    /// <summary>The totals on the last day of each year.</summary>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year, included.</param>
    /// <exception cref="ArgumentException">An end of the dates is open or unknown, or the last lies before the first.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("DEU").AtYearEnds("2016", "2018").Cells // unknown (1), 471, 458
    /// </code>
    /// </example>
    public TroopTable AtYearEnds(EdtfDate from, EdtfDate to) => AtEnds(CalendarPeriods.Years(from, to));

    /// <summary>The totals from each change to the next, over all days that the dataset covers: a column for each run of days on which no figure of the table changes.</summary>
    /// <remarks>A column is named by its first day, and its figures hold on each of its days. They are explained, and what was left out is noted, as on the first. A dataset without dated reports has no columns.</remarks>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).From("USA").AtChanges("2002-01-01", "2003-12-31");
    /// table.Totals().Select(c =&gt; $"{c.Period}: {c.Best}") // 2002-01-01: 5600, 2002-11-15: 4350, 2003-05-14: 2250, 2003-11-14: 2100
    /// </code>
    /// </example>
    public TroopTable AtChanges() =>
        Ask(PeriodRule.AtStart, []).Coverage is { Start: { } first, End: { } last } ? AtChanges(CalendarPeriods.EveryDays(1, first, last)) : AtStarts([]);

    /// <summary>The totals from each change to the next, over some days: a column for each run of days on which no figure of the table changes.</summary>
    /// <param name="from">The date whose earliest day is the first day asked about.</param>
    /// <param name="to">The date whose latest day is the last day asked about, included.</param>
    /// <remarks>A column is named by its first day, and its figures hold on each of its days. They are explained, and what was left out is noted, as on the first.</remarks>
    public TroopTable AtChanges(EdtfDate from, EdtfDate to) => AtChanges(CalendarPeriods.EveryDays(1, from, to));

    /// <summary>The greatest daily total of each period.</summary>
    /// <param name="periods">The periods.</param>
    /// <remarks>With an unknown day the low is the greatest known low, the best is absent and the high open.</remarks>
    /// <exception cref="ArgumentException">A period is null, ends before it begins, or has the name of another.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("USA").Peaks(CalendarPeriods.Years("2002", "2003")).Total("2003") // 4,345-4,355 (best 4,350)
    /// </code>
    /// </example>
    public TroopTable Peaks(IReadOnlyList<CalendarPeriod> periods) => Troops(PeriodRule.Peak, periods);

    /// <summary>The lowest daily total of each period.</summary>
    /// <param name="periods">The periods.</param>
    /// <remarks>With an unknown day the low is 0, the best absent and the high the least known one. A day on which none is reported is no zero: the answer is then "none reported", unless a zero is asserted for another day.</remarks>
    /// <exception cref="ArgumentException">A period is null, ends before it begins, or has the name of another.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("USA").Lowest(CalendarPeriods.Years("2003", "2003")).Total("2003") // 2,050-2,150 (best 2,100)
    /// </code>
    /// </example>
    public TroopTable Lowest(IReadOnlyList<CalendarPeriod> periods) => Troops(PeriodRule.Lowest, periods);

    /// <summary>The daily totals' average over all days of each period, exact until it is displayed.</summary>
    /// <param name="periods">The periods.</param>
    /// <remarks>Divided by all days of the period. A day with something unknown adds its known low and opens the high; a day on which none is reported adds 0, and a footnote counts such days.</remarks>
    /// <exception cref="ArgumentException">A period is null, ends before it begins, or has the name of another.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("USA").Averages(CalendarPeriods.Years("2003", "2003")).Total("2003") // 2,984.6-3,006.4 (best 2,995.5)
    /// </code>
    /// </example>
    public AverageTable Averages(IReadOnlyList<CalendarPeriod> periods) =>
        new(Ask(PeriodRule.Average, periods));

    /// <summary>The person-days of each period: its daily totals added up, another unit than headcount.</summary>
    /// <param name="periods">The periods.</param>
    /// <remarks>A day with something unknown adds its known low and opens the high; a day on which none is reported adds 0, and a footnote counts such days.</remarks>
    /// <exception cref="ArgumentException">A period is null, ends before it begins, or has the name of another.</exception>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("USA").PersonDays(CalendarPeriods.Months("2003-06", "2003-06")).Total("2003-06") // 67,350-67,650 (best 67,500)
    /// </code>
    /// </example>
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
