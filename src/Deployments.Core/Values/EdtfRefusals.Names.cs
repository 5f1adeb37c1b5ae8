using System.Text.RegularExpressions;

namespace Deployments;

// Months and seasons spelled in English: 22 July 2016, July 22, 2016, Jul-2016, 2016 July, summer 2016.
internal static partial class EdtfRefusals
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    private static string NamedMonth(string text)
    {
        var match = NameThenYear.Match(text);
        if (!match.Success)
            match = YearThenName.Match(text);
        if (!match.Success || MonthOf(match) is not (> 0 and var month))
            return text;

        return match.Groups["d"].Success
            ? Day(match, month, Number(match, "d"))
            : string.Create(Invariant, $"{match.Groups["y"].ValueSpan}-{month:00}");
    }

    // A name or the first letters of it: Jul, Sept. 0 where it is no month.
    private static int MonthOf(Match match)
    {
        var name = match.Groups["m"].Value;
        return Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    private static string NamedSeason(string text)
    {
        var match = SeasonName.Match(text);
        if (!match.Success)
            return text;

        return string.Create(Invariant, $"{match.Groups["y"].ValueSpan}-{SeasonOf(match.Groups["s"].Value)}");
    }

    private static int SeasonOf(string name) => name.ToUpperInvariant() switch
    {
        "SPRING" => 21,
        "SUMMER" => 22,
        "WINTER" => 24,
        _ => 23,
    };

    [GeneratedRegex("^(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[ ./-]+)?(?<m>[A-Za-z]{3,9})(?:[ ./,-]+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?)?[ ./,-]+(?<y>[0-9]{4})$")]
    private static partial Regex NameThenYear { get; }

    [GeneratedRegex("^(?<y>[0-9]{4})[ ./,-]*(?<m>[A-Za-z]{3,9})(?:[ ./,-]+(?<d>[0-9]{1,2}))?$")]
    private static partial Regex YearThenName { get; }

    [GeneratedRegex("^(?:(?<s>spring|summer|autumn|fall|winter)[ ,-]+(?<y>[0-9]{4})|(?<y>[0-9]{4})[ ,-]+(?<s>spring|summer|autumn|fall|winter))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeasonName { get; }
}
