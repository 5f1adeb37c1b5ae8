using System.Globalization;
using System.Text.RegularExpressions;

namespace Deployments;

// Texts that mean more than one thing, or a set: a suggestion would be a guess.
internal static partial class EdtfRefusals
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static string? Undecidable(string text) =>
        SetOfDates(text) ?? DayOrMonthFirst(text) ?? TwoDigitYear(text) ?? MonthOrInterval(text)
        ?? DecadeOrCentury(text) ?? WinterOfTwoYears(text);

    private static string? SetOfDates(string text) =>
        text.AsSpan().ContainsAny("[]{}") ? LevelTwo("a set of dates") : null;

    private static string? DayOrMonthFirst(string text)
    {
        var match = YearLast.Match(text);
        if (!match.Success)
            return null;

        var (first, second) = (Number(match, "a"), Number(match, "b"));
        var (dayFirst, monthFirst) = (Day(match, second, first), Day(match, first, second));
        return dayFirst != monthFirst && EdtfDate.TryRead(dayFirst, out _) && EdtfDate.TryRead(monthFirst, out _)
            ? $"the day and the month cannot be told apart; write '{dayFirst}' or '{monthFirst}'"
            : null;
    }

    private static string? TwoDigitYear(string text) =>
        TwoDigitsAtEitherEnd.IsMatch(text) || (TwoDigitsAfterName.Match(text) is { Success: true } named && MonthOf(named) > 0)
            ? "a year of two digits leaves its century open; write the year with four digits, then month and day as numbers, such as 2016-07-22"
            : null;

    private static string? MonthOrInterval(string text)
    {
        var match = YearSlashTwoDigits.Match(text);
        var month = $"{match.Groups["y"]}-{match.Groups["m"]}";
        return EdtfDate.TryRead(month, out var date) && date.Precision == EdtfPrecision.Month
            ? $"it may be a month or an interval of years; write '{month}' for the month, or the year at the end with four digits"
            : null;
    }

    private static string? DecadeOrCentury(string text)
    {
        var match = HundredsOfYears.Match(text);
        return match.Success
            ? $"it may be a decade or a century; write '{match.Groups["c"]}0X' for the decade, '{match.Groups["c"]}XX' for the century"
            : null;
    }

    private static string? WinterOfTwoYears(string text)
    {
        var match = SeasonName.Match(text);
        if (!match.Success || !match.Groups["s"].Value.Equals("winter", StringComparison.OrdinalIgnoreCase))
            return null;

        var year = Number(match, "y");
        return year is <= IsoDay.FirstYear or >= IsoDay.LastYear
            ? null
            : string.Create(
                Invariant,
                $"a winter has two years; write '{year:0000}-24' for December {year} to February {year + 1}, '{year - 1:0000}-24' for the one before");
    }

    private static string LevelTwo(string what) => $"{what} is EDTF level 2, which is not read; levels 0 and 1 are";

    private static string Day(Match match, int month, int day) =>
        string.Create(Invariant, $"{match.Groups["y"].ValueSpan}-{month:00}-{day:00}");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, Invariant);

    [GeneratedRegex("^(?<a>[0-9]{1,2})(?<s>[-/.])(?<b>[0-9]{1,2})\\k<s>(?<y>[0-9]{4})$")]
    private static partial Regex YearLast { get; }

    [GeneratedRegex("^[0-9]{1,2}(?<s>[-/.])[0-9]{1,2}\\k<s>[0-9]{2}$")]
    private static partial Regex TwoDigitsAtEitherEnd { get; }

    [GeneratedRegex("^([0-9]{1,2}[ ./-]+)?(?<m>[A-Za-z]{3,9})\\.?[ ./,'’-]+([0-9]{1,2}[ ,'’]+)?[0-9]{2}$")]
    private static partial Regex TwoDigitsAfterName { get; }

    [GeneratedRegex("^(?<y>[0-9]{4})/(?<m>[0-9]{2})$")]
    private static partial Regex YearSlashTwoDigits { get; }

    [GeneratedRegex("^(the )?(?<c>[0-9]{2})00['’]?s$")]
    private static partial Regex HundredsOfYears { get; }
}
