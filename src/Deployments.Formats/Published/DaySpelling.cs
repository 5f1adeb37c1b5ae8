using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Deployments;

/// <summary>Reads a day in the spellings that published tables use, where the spelling alone says which number is the day.</summary>
internal static class DaySpelling
{
    public const string Expected = "a day such as 1816-01-31, 31:01:1816, 31.01.1816 or 31 January 1816";

    private static readonly string[] YearFirst = ["uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuuMMdd"];

    private static readonly string[] DayFirst = ["d:M:uuuu", "d.M.uuuu", "d-MMM-uuuu", "d MMM uuuu", "d MMMM uuuu"];

    // Which of the two is the day can be told only where one of them is above 12.
    private static readonly string[] Slashed = ["d/M/uuuu", "M/d/uuuu"];

    private static readonly LocalDatePattern[] Patterns = [.. YearFirst.Concat(DayFirst).Select(Pattern)];

    private static readonly LocalDatePattern[] Either = [.. Slashed.Select(Pattern)];

    public static LocalDate? Read(string text)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out var day))
                return day;
        }

        var readings = Either.Select(p => p.Parse(text)).Where(r => r.Success).Select(r => r.Value).Distinct().ToList();
        return readings is [var only] ? only : null;
    }

    private static LocalDatePattern Pattern(string text) => LocalDatePattern.Create(text, CultureInfo.InvariantCulture);
}
