using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>The EDTF text of a date by its earliest day and how many days it can mean: a day, some weeks, a month, a season.</summary>
internal static class ImpreciseDates
{
    public const int ShortestInterval = 14;
    public const int LongestInterval = 27;
    private const int LongestMonth = 31;
    private const int FirstSeason = 21;

    private static readonly EdtfDate[] Days = [.. Enumerable.Range(0, WorkloadCalendar.Days + 365).Select(d => EdtfDate.FromDay(WorkloadCalendar.DayOf(d)))];
    private static readonly Dictionary<(int, int), EdtfDate> Others = [];

    public static EdtfDate Of(int earliest, int daysMeant)
    {
        if (daysMeant <= 1)
            return Days[earliest];
        if (!Others.TryGetValue((earliest, daysMeant), out var date))
            Others.Add((earliest, daysMeant), date = EdtfDate.Parse(TextOf(earliest, daysMeant)));
        return date;
    }

    private static string TextOf(int earliest, int daysMeant)
    {
        var first = WorkloadCalendar.DayOf(earliest);
        if (daysMeant <= LongestInterval)
            return $"{WorkloadCalendar.Text(earliest)}/{WorkloadCalendar.Text(earliest + daysMeant - 1)}";
        var part = daysMeant <= LongestMonth ? first.Month : FirstSeason + (first.Month / 3) - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-{part:00}");
    }
}
