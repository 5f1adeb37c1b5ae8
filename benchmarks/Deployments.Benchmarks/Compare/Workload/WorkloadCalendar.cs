using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>The days of the workload as numbers, 1990-01-01 being 0, with their months and years.</summary>
internal static class WorkloadCalendar
{
    public const string FirstMonth = "1990-01";
    public const string LastMonth = "2026-06";
    public const string Span = "1990-01-01/2026-06-30";

    public static LocalDate First { get; } = new(1990, 1, 1);

    public static LocalDate Last { get; } = new(2026, 6, 30);

    public static int Days { get; } = NumberOf(Last) + 1;

    public static IReadOnlyList<CalendarPeriod> Months { get; } = CalendarPeriods.Months(FirstMonth, LastMonth);

    /// <summary>Years, the last one as far as the workload reaches.</summary>
    public static IReadOnlyList<CalendarPeriod> Years { get; } =
        [.. CalendarPeriods.Years(FirstMonth, LastMonth).Select(y => y with { Last = LocalDate.Min(y.Last, Last) })];

    public static short[] MonthOf { get; } = [.. Enumerable.Range(0, Days).Select(d => (short)(((DayOf(d).Year - First.Year) * 12) + DayOf(d).Month - 1))];

    public static short[] YearOf { get; } = [.. Enumerable.Range(0, Days).Select(d => (short)(DayOf(d).Year - First.Year))];

    /// <summary>The number of each year's first day, and one past the last day of all.</summary>
    public static int[] YearStarts { get; } = [.. Years.Select(y => NumberOf(y.First)), Days];

    public static LocalDate DayOf(int number) => First.PlusDays(number);

    public static int NumberOf(LocalDate day) => Period.DaysBetween(First, day);

    public static int NumberOf(string day) => NumberOf(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    public static string Text(int number) => DayOf(number).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
