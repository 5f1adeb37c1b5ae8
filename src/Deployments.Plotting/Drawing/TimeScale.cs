using System.Globalization;
using NodaTime;

namespace Deployments;

/// <summary>Days along an axis, with ticks on first days of years, months or on days.</summary>
internal sealed class TimeScale
{
    private const double TickRoom = 64;
    private const int DaysOfLongSpan = 3 * 366;
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12];
    private static readonly int[] DaySteps = [1, 2, 5, 10, 15, 20, 31];

    private readonly int first;
    private readonly int until;
    private readonly double left;
    private readonly double right;

    public TimeScale(int first, int until, double left, double right)
    {
        (this.first, this.until, this.left, this.right) = (first, until, left, right);
        Ticks = [.. TicksOf(Math.Max(2, (int)((right - left) / TickRoom)))];
    }

    public IReadOnlyList<(int Day, string Text)> Ticks { get; }

    /// <summary>Where a day begins, to half a pixel, so that edges are sharp and neighbours meet.</summary>
    public double At(int day) => Math.Round((left + ((right - left) * (day - first) / Math.Max(1.0, until - first))) * 2, MidpointRounding.AwayFromZero) / 2;

    private IEnumerable<(int Day, string Text)> TicksOf(int most)
    {
        var days = until - first;
        if (days > DaysOfLongSpan)
        {
            var step = YearSteps.First(s => days / 365.25 / s <= most);
            return From(new LocalDate(DayNumber.ToDay(first).Year, 1, 1), d => d.Year + 1 <= 9999 ? d.PlusYears(1) : null)
                .Where(d => d.Year % step == 0).Select(d => (DayNumber.Of(d), d.Year.ToString(CultureInfo.InvariantCulture)));
        }

        var start = DayNumber.ToDay(first);
        if (days > 62)
        {
            var step = MonthSteps.First(s => days / 30.4 / s <= most || s == 12);
            var months = From(new LocalDate(start.Year, start.Month, 1), d => d.PlusMonths(1)).Where(d => (d.Month - 1) % step == 0).ToList();
            return months.Select((d, i) => (DayNumber.Of(d), Text(d, i == 0 || d.Month == 1 ? "MMM uuuu" : "MMM")));
        }

        var each = DaySteps.First(s => (double)days / s <= most || s == 31);
        return Enumerable.Range(0, (days / each) + 1).Select(i => first + (i * each)).Select((d, i) => (d, Text(DayNumber.ToDay(d), i == 0 ? "d MMM uuuu" : "d MMM")));
    }

    private IEnumerable<LocalDate> From(LocalDate start, Func<LocalDate, LocalDate?> next)
    {
        for (LocalDate? day = start; day is { } d && DayNumber.Of(d) <= until; day = next(d))
        {
            if (DayNumber.Of(d) >= first)
                yield return d;
        }
    }

    private static string Text(LocalDate day, string pattern) => day.ToString(pattern, CultureInfo.InvariantCulture);
}
