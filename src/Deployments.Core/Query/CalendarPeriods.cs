using NodaTime;

namespace Deployments;

/// <summary>Makes the columns of a table: days, months, quarters, years, spans of so many days.</summary>
/// <remarks>A period is whole: a month that <c>from</c> or <c>to</c> lies in is taken from its first to its last day. Both ends are included.</remarks>
public static class CalendarPeriods
{
    private const int MostPeriods = 1_000_000;
    private const int AllDays = 3_652_059; // of the years 1 to 9999
    private static readonly LocalDate LastDay = new(9999, 12, 31);

    /// <summary>Single days.</summary>
    /// <param name="days">The days, such as <c>"2016-07-22"</c>; each one known day.</param>
    /// <exception cref="ArgumentException">A date is not one day.</exception>
    /// <example>
    /// <code>
    /// CalendarPeriods.Days("2016-07-20", "2016-07-22") // 2016-07-20, 2016-07-22
    /// </code>
    /// </example>
    public static IReadOnlyList<CalendarPeriod> Days(params EdtfDate[] days) => Days((IEnumerable<EdtfDate>)days);

    /// <inheritdoc cref="Days(EdtfDate[])"/>
    public static IReadOnlyList<CalendarPeriod> Days(IEnumerable<EdtfDate> days) =>
        [.. days.Select(d => Day(d, nameof(days))).Select(d => new CalendarPeriod(IsoDay.Text(d), d, d))];

    /// <summary>Months.</summary>
    /// <param name="from">A date whose earliest day lies in the first month.</param>
    /// <param name="to">A date whose latest day lies in the last month.</param>
    /// <exception cref="ArgumentException">An end of the dates is open or unknown, or the last lies before the first.</exception>
    /// <example>
    /// <code>
    /// CalendarPeriods.Months("2016-11", "2017-01") // 2016-11, 2016-12, 2017-01
    /// </code>
    /// </example>
    public static IReadOnlyList<CalendarPeriod> Months(EdtfDate from, EdtfDate to) =>
        Each(from, to, d => new LocalDate(d.Year, d.Month, 1), (d, n) => d.PlusMonths(n), 1, d => IsoDay.Text(d)[..7]);

    /// <summary>Quarters, named <c>2016-Q3</c>.</summary>
    /// <param name="from">A date whose earliest day lies in the first quarter.</param>
    /// <param name="to">A date whose latest day lies in the last quarter.</param>
    /// <exception cref="ArgumentException">An end of the dates is open or unknown, or the last lies before the first.</exception>
    /// <example>
    /// <code>
    /// CalendarPeriods.Quarters("2016", "2016") // 2016-Q1, 2016-Q2, 2016-Q3, 2016-Q4
    /// </code>
    /// </example>
    public static IReadOnlyList<CalendarPeriod> Quarters(EdtfDate from, EdtfDate to) =>
        Each(from, to, d => new LocalDate(d.Year, ((d.Month - 1) / 3 * 3) + 1, 1), (d, n) => d.PlusMonths(n), 3, d => FormattableString.Invariant($"{d.Year:0000}-Q{((d.Month - 1) / 3) + 1}"));

    /// <summary>Years.</summary>
    /// <param name="from">A date whose earliest day lies in the first year.</param>
    /// <param name="to">A date whose latest day lies in the last year.</param>
    /// <exception cref="ArgumentException">An end of the dates is open or unknown, or the last lies before the first.</exception>
    /// <example>
    /// <code>
    /// CalendarPeriods.Years("1990", "2010").Count // 21
    /// CalendarPeriods.Years("2016-05", "2016-07").Select(y =&gt; $"{y}: {y.Days} days") // 2016: 366 days
    /// </code>
    /// </example>
    public static IReadOnlyList<CalendarPeriod> Years(EdtfDate from, EdtfDate to) =>
        Each(from, to, d => new LocalDate(d.Year, 1, 1), (d, n) => d.PlusYears(n), 1, d => FormattableString.Invariant($"{d.Year:0000}"));

    /// <summary>Spans of so many days, one after the other, named by their first day; the last one is cut at the end.</summary>
    /// <param name="days">How many days a span has, at least 1.</param>
    /// <param name="from">The first day of the first span.</param>
    /// <param name="to">The last day of the last span.</param>
    /// <exception cref="ArgumentException">An end of the dates is open or unknown, or the last lies before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period would have less than one day.</exception>
    /// <example>
    /// <code>
    /// var weeks = CalendarPeriods.EveryDays(7, "2016-07-01", "2016-07-10");
    /// weeks.Select(w =&gt; $"{w}: {w.Days} days") // 2016-07-01: 7 days, 2016-07-08: 3 days
    /// </code>
    /// </example>
    public static IReadOnlyList<CalendarPeriod> EveryDays(int days, EdtfDate from, EdtfDate to)
    {
        if (days < 1)
            Errors.OutOfRange<int>(FormattableString.Invariant($"A period has at least one day, not {days}."), nameof(days), days);
        var (first, last) = Ends(from, to);
        return [.. Each(from, to, d => d, (d, n) => d.PlusDays(n), Math.Min(days, AllDays), IsoDay.Text).Where(p => p.First >= first).Select(p => p with { Last = LocalDate.Min(p.Last, last) })];
    }

    /// <summary>One span of days.</summary>
    /// <param name="span">The span; both its ends must be known.</param>
    /// <exception cref="ArgumentException">An end of the span is open or unknown.</exception>
    /// <example>
    /// <code>
    /// CalendarPeriods.Span("1999-06-12/1999-12-31")[0].Days // 203
    /// </code>
    /// </example>
    public static IReadOnlyList<CalendarPeriod> Span(EdtfDate span)
    {
        var (first, last) = Ends(span, span);
        return [new CalendarPeriod(span.ToString(), first, last)];
    }

    internal static LocalDate Day(EdtfDate date, string parameter) => IsoDay.Only(date, parameter);

    private static List<CalendarPeriod> Each(
        EdtfDate from, EdtfDate to, Func<LocalDate, LocalDate> first, Func<LocalDate, int, LocalDate> plus, int step, Func<LocalDate, string> name)
    {
        var (start, last) = Ends(from, to);
        var lastWithNext = plus(LastDay, -step);
        var periods = new List<CalendarPeriod>();
        for (var day = first(start); day <= last;)
        {
            if (periods.Count == MostPeriods)
                Errors.Argument(FormattableString.Invariant($"'{from}' to '{to}' makes more than {MostPeriods} periods."), nameof(to));

            // The calendar's last period has no next one to end before.
            if (day > lastWithNext)
            {
                periods.Add(new CalendarPeriod(name(day), day, LastDay));
                break;
            }

            var next = plus(day, step);
            periods.Add(new CalendarPeriod(name(day), day, next.PlusDays(-1)));
            day = next;
        }

        return periods;
    }

    private static (LocalDate First, LocalDate Last) Ends(EdtfDate from, EdtfDate to)
    {
        var first = from.Earliest ?? Errors.Argument<LocalDate>($"'{from}' has no first day; write a date such as \"2016-01\".", nameof(from));
        var last = to.Latest ?? Errors.Argument<LocalDate>($"'{to}' has no last day; write a date such as \"2016-12\".", nameof(to));
        return first <= last ? (first, last) : Errors.Argument<(LocalDate, LocalDate)>($"'{from}' begins after '{to}' ends.", nameof(to));
    }
}
