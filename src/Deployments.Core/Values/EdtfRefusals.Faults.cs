using System.Buffers;
using System.Text.RegularExpressions;

namespace Deployments;

// What is wrong with one date that no repair could put right.
internal static partial class EdtfRefusals
{
    private static readonly SearchValues<char> CharactersOfDates = SearchValues.Create("0123456789X-.?~%");

    private const string MonthsAndSeasons = "months run from 01 to 12 and seasons from 21 to 24";
    private const string YearsRead = "years run from 0001 to 9999";

    private static string FaultOfPart(string text) =>
        FaultOfYear(text) ?? FaultOfLevelTwo(text) ?? FaultOfMonth(text) ?? FaultOfDay(text)
        ?? FaultOfOtherCalendars(text) ?? FaultOfCharacter(text);

    private static string? FaultOfYear(string text)
    {
        if (LongDigits.IsMatch(text))
            return $"{text} has too many digits for a year and no hyphens; {YearsRead}, and a day is written 2016-07-22";
        if (OutsideYears.Match(text) is { Success: true } outside)
            return $"the year {outside.Groups["y"]} is outside what is read; {YearsRead}";

        return FewDigits.IsMatch(text) ? $"a year is written with four digits; {YearsRead}" : null;
    }

    private static string? FaultOfLevelTwo(string text)
    {
        if (SignificantDigits.IsMatch(text))
            return LevelTwo("a year with significant digits ('S')");
        if (MarkedComponent.IsMatch(text))
            return LevelTwo("a mark on one part of a date") + ", where a mark stands at the end and is for the whole date";
        if (UnspecifiedElsewhere.IsMatch(text))
            return LevelTwo("an 'X' other than for the last one or two digits of a year, a whole month or a whole day");

        return LevelTwoCode.Match(text) is { Success: true } match
            ? LevelTwo($"the code {match.Groups["m"]} for a part of a year") + $", where {MonthsAndSeasons}"
            : null;
    }

    private static string? FaultOfMonth(string text)
    {
        var match = YearMonthDay.Match(text);
        if (!match.Success)
            return null;

        var month = Number(match, "m");
        return month switch
        {
            >= 1 and <= 12 => null,
            >= 21 and <= 24 when match.Groups["d"].Success => FormattableString.Invariant($"{month} is a season and has no days; {MonthsAndSeasons}"),
            24 => $"the winter of 9999 ends in the year 10000; {YearsRead}",
            _ => $"{match.Groups["m"]} is not a month; {MonthsAndSeasons}{HintOfYears(match, month)}",
        };
    }

    // 1939-45 is how the wars are written.
    private static string HintOfYears(Match match, int last)
    {
        var year = match.Groups["y"].Value;
        return !match.Groups["d"].Success && last > Number(match, "y") % 100
            ? $"; an interval of years is written '{year}/{year[..2]}{match.Groups["m"]}'"
            : "";
    }

    private static string? FaultOfDay(string text)
    {
        var match = YearMonthDay.Match(text);
        if (!match.Success)
            return null;

        var (year, month) = (Number(match, "y"), Number(match, "m"));
        var days = DateTime.DaysInMonth(year, month);
        return string.Create(
            Invariant,
            $"{match.Groups["d"]} is not a day of {Invariant.DateTimeFormat.GetMonthName(month)} {year}; its days run from 01 to {days}");
    }

    private static string? FaultOfOtherCalendars(string text)
    {
        if (Week.IsMatch(text))
            return "a week is not an EDTF date; write its first and last day, such as 2016-07-18/2016-07-24";

        return DayOfYear.IsMatch(text)
            ? "a day counted from the start of its year is not an EDTF date; write month and day, such as 2016-07-22"
            : null;
    }

    private static string FaultOfCharacter(string text)
    {
        const string Expected = "a date is written 2016-07-22, 2016-07, 2016 or 201X, and an interval with a slash between two dates";
        var at = text.AsSpan().IndexOfAnyExcept(CharactersOfDates);
        return at < 0
            ? Expected
            : string.Create(Invariant, $"{Excerpt.Of(FirstCharacter(text.AsSpan(at)))} at position {at + 1} is no part of a date; {Expected}");
    }

    private static ReadOnlySpan<char> FirstCharacter(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? text[..2] : text[..1];

    [GeneratedRegex("^[0-9]{6,}[?~%]?$")]
    private static partial Regex LongDigits { get; }

    // Y12000, 12000, -0044, -0044-03, 0000-07.
    [GeneratedRegex("^(?<y>[Yy]-?[0-9]+|-[0-9]+|[0-9]{5}|0000)(?:-[0-9X]{2}){0,2}[?~%]?$")]
    private static partial Regex OutsideYears { get; }

    [GeneratedRegex("^[0-9X]{1,3}[?~%]?$")]
    private static partial Regex FewDigits { get; }

    [GeneratedRegex("^[Yy]?-?[0-9]+(?:[Ee][0-9]+)?[Ss][0-9]+$")]
    private static partial Regex SignificantDigits { get; }

    [GeneratedRegex("^[?~%]+[-0-9X]|[0-9X][?~%]+-[?~%]*[0-9X]|-[?~%]+[0-9X]")]
    private static partial Regex MarkedComponent { get; }

    [GeneratedRegex("^(?=[^X]*X)[0-9X]{4}(?:-[0-9X]{2}){0,2}[?~%]?$")]
    private static partial Regex UnspecifiedElsewhere { get; }

    [GeneratedRegex("^[0-9]{4}-(?<m>2[5-9]|3[0-9]|4[01])[?~%]?$")]
    private static partial Regex LevelTwoCode { get; }

    [GeneratedRegex("^(?<y>[0-9]{4})-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?[?~%]?$")]
    private static partial Regex YearMonthDay { get; }

    [GeneratedRegex("^[0-9]{4}-?[Ww][0-9]{2}(?:-?[1-7])?$")]
    private static partial Regex Week { get; }

    [GeneratedRegex("^[0-9]{4}-[0-9]{3}$")]
    private static partial Regex DayOfYear { get; }
}
