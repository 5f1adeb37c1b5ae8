using NodaTime;
using NodaTime.Text;

namespace Deployments;

/// <summary>The days that dates and spans are made of: ISO calendar, years 0001 to 9999, so that each has a text form.</summary>
internal static class IsoDay
{
    public const int FirstYear = 1;
    public const int LastYear = 9999;

    public static LocalDate Of(LocalDate day, string parameter)
    {
        var iso = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return iso.Year >= FirstYear
            ? iso
            : Errors.Argument<LocalDate>($"{Text(iso)} lies outside the years 0001 to 9999.", parameter);
    }

    /// <summary>A number by which days are in their order; numbers of neighbouring days need not be neighbours.</summary>
    public static int Number(LocalDate day) => day.Year << 9 | day.Month << 5 | day.Day;

    /// <summary>The day with this number.</summary>
    public static LocalDate Numbered(int number) => new(number >> 9, number >> 5 & 15, number & 31);

    // By hand, because to make NodaTime's pattern takes longer than to read a small dataset.
    public static string Text(LocalDate day) => day.Year is < FirstYear or > LastYear ? LocalDatePattern.Iso.Format(day) : string.Create(10, day, static (text, day) =>
    {
        Put(text[..4], day.Year);
        text[4] = '-';
        Put(text[5..7], day.Month);
        text[7] = '-';
        Put(text[8..], day.Day);
    });

    private static void Put(Span<char> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
            text[i] = (char)('0' + (number % 10));
    }

    /// <summary>The day that a date is; one that is no single day is a caller's mistake.</summary>
    public static LocalDate Only(EdtfDate date, string parameter) =>
        date is { IsDay: true, Earliest: { } day } ? day : Errors.Argument<LocalDate>($"'{date}' is not one day; write the day, such as \"2016-07-22\".", parameter);
}
