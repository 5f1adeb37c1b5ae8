using System.Text.RegularExpressions;

namespace Deployments;

// Spellings whose meaning can be told. Each repair changes the text only where it finds its own mistake.
internal static partial class EdtfRefusals
{
    private const string Hyphens = "the parts of a day are joined by hyphens, year first";
    private const string InNumbers = "year, month and day are written as numbers, year first";
    private const string Drafts = "older drafts wrote";

    private static readonly (string Reason, Func<string, string> Apply)[] Repairs =
    [
        ("years are joined by a slash in an interval", t => YearHyphenYear.Replace(t, "$1/$2")),
        ("an interval is written with a slash", t => SpelledInterval.Replace(t, "$1/$2")),
        ("the hyphen is the plain '-'", t => OtherDashes.Replace(t, "-")),
        ("a day is the finest precision held here", t => TimeOfDay.Replace(t, "$1")),
        (Hyphens, t => YearFirst.Replace(t, "${y}-${m}-${d}")),
        (Hyphens, DayFirst),
        (Hyphens, IfRead(t => EightDigits.Replace(t, "$1-$2-$3"))),
        (InNumbers, EachPart(NamedMonth)),
        ("a season is written as a number after its year", EachPart(NamedSeason)),
        ("a quarter is written as an interval of months", t => Quarter.Replace(t, QuarterMonths)),
        ("a quarter (33 to 36) is EDTF level 2, which is not read, and can be written as months", t => QuarterCode.Replace(t, QuarterMonths)),
        ("an approximate date ends in '~'", EachPart(p => About.Replace(p, "$1~"))),
        ("a decade ends in 'X'", EachPart(p => Decade.Replace(p, "$1X"))),
        ("a date has no spaces inside", t => Spaces.Replace(t, "")),
        ($"{Drafts} 'open' for '..'", t => DraftOpen.Replace(t, "..")),
        ($"{Drafts} 'unknown' for an end left empty", t => DraftUnknown.Replace(t, "")),
        ("a date of which nothing is known is 'XXXX'", t => NothingKnown.Replace(t, "XXXX")),
        ("an interval that still goes on ends in '..'", t => StillGoingOn.Replace(t, "/..")),
        ("an open end is written after a slash", t => EndsInDots.Replace(t, "$1/..")),
        ("an open start is written before a slash", t => StartsWithDots.Replace(t, "../$1")),
        ($"{Drafts} '?~' for '%'", t => DraftBoth.Replace(t, "%")),
        ($"{Drafts} 'u' for 'X'", EachPart(p => InCapitals(p, 'u'))),
        ("an unspecified digit is a capital 'X'", EachPart(p => InCapitals(p, 'x'))),
        ("months and days have two digits", EachPart(p => ShortParts.Replace(p, TwoDigits))),
        ("the end of an interval is written in full", ShortEnd),
    ];

    private static (string Text, List<string> Reasons) Repaired(string text)
    {
        var reasons = new List<string>();
        foreach (var (reason, apply) in Repairs)
        {
            var before = text;
            text = apply(text);
            if (text != before && !reasons.Contains(reason))
                reasons.Add(reason);
        }

        return (text, reasons);
    }

    // The whole text first, because some notations use the slash themselves; then the ends of an interval.
    private static Func<string, string> EachPart(Func<string, string> repair) => text =>
    {
        var whole = repair(text);
        return whole == text && text.Split('/') is [var start, var end] ? $"{repair(start)}/{repair(end)}" : whole;
    };

    private static Func<string, string> IfRead(Func<string, string> repair) => text =>
        repair(text) is var repaired && EdtfDate.TryRead(repaired, out _) ? repaired : text;

    private static string DayFirst(string text)
    {
        var match = YearLast.Match(text);
        if (!match.Success)
            return text;

        var (first, second) = (Number(match, "a"), Number(match, "b"));
        return (first, second) switch
        {
            ( > 12, > 12) => text,
            ( > 12, _) => Day(match, second, first),
            _ => Day(match, first, second),
        };
    }

    private static string InCapitals(string part, char letter) =>
        DigitsAndUnspecified.IsMatch(part) ? part.Replace(letter, 'X') : part;

    private static string TwoDigits(Match match) =>
        string.Concat(
            match.Groups["y"].Value,
            string.Concat(match.Groups["n"].Captures.Select(capture => "-" + capture.Value.PadLeft(2, '0'))),
            match.Groups["q"].Value);

    private static string QuarterMonths(Match match)
    {
        var quarter = Number(match, "q");
        var first = ((quarter > 4 ? quarter - 32 : quarter) * 3) - 2;
        var year = match.Groups["y"].Value;
        return string.Create(Invariant, $"{year}-{first:00}/{year}-{first + 2:00}");
    }

    // ISO 8601 lets an end drop what it shares with the start (1914/18); EDTF does not.
    private static string ShortEnd(string text) =>
        text.Split('/') is [var start, var end] && end.Length < start.Length && LastDigits.IsMatch(end)
            ? $"{start}/{start[..^end.Length]}{end}"
            : text;

    [GeneratedRegex("^([0-9]{4})[-–—]([0-9]{4})$")]
    private static partial Regex YearHyphenYear { get; }

    [GeneratedRegex("^(.+?)(?: +(?:to|until|-|–|—) +|--)(.+)$")]
    private static partial Regex SpelledInterval { get; }

    [GeneratedRegex("[‐‑‒–—−]")]
    private static partial Regex OtherDashes { get; }

    [GeneratedRegex("(?<=^|/)([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ][0-9]{1,2}(?::?[0-9]{2}(?::?[0-9]{2}(?:[.,][0-9]+)?)?)? ?(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?(?=$|/)")]
    private static partial Regex TimeOfDay { get; }

    [GeneratedRegex("^(?<y>[0-9]{4})(?<s>[/.])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})$")]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex("^([0-9]{4})([0-9]{2})([0-9]{2})$")]
    private static partial Regex EightDigits { get; }

    [GeneratedRegex("^(?:(?<y>[0-9]{4})[- ]?[Qq](?<q>[1-4])|[Qq](?<q>[1-4])[- ]?(?<y>[0-9]{4}))$")]
    private static partial Regex Quarter { get; }

    [GeneratedRegex("^(?<y>[0-9]{4})-(?<q>3[3-6])$")]
    private static partial Regex QuarterCode { get; }

    [GeneratedRegex("^(?:circa|ca\\.?|c\\.?|about|around|approx\\.?) *([0-9][^/]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About { get; }

    [GeneratedRegex("^(?:the )?([0-9]{2}[1-9])0['’]?s$")]
    private static partial Regex Decade { get; }

    [GeneratedRegex("(?<=[-/?~%.]) +| +(?=[-/?~%.])")]
    private static partial Regex Spaces { get; }

    [GeneratedRegex("(?<=/|^)open(?=/|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftOpen { get; }

    [GeneratedRegex("^unknown(?=/)|(?<=/)unknown$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DraftUnknown { get; }

    [GeneratedRegex("^(?:unknown|unspecified|undated)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NothingKnown { get; }

    [GeneratedRegex("(?:(?<=[0-9Xx?~%.])[-/]| *to +)(?:present|now|ongoing|today)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StillGoingOn { get; }

    [GeneratedRegex("^([^/]*[^/.])\\.\\.$")]
    private static partial Regex EndsInDots { get; }

    [GeneratedRegex("^\\.\\.([^/.][^/]*)$")]
    private static partial Regex StartsWithDots { get; }

    [GeneratedRegex("(?<=[0-9uUxX])(?:\\?~|~\\?)(?=$|/)")]
    private static partial Regex DraftBoth { get; }

    [GeneratedRegex("^[0-9][0-9uxX]*(?:-[0-9uxX]+){0,2}[?~%]?$|^[uxX]{4}[?~%]?$")]
    private static partial Regex DigitsAndUnspecified { get; }

    [GeneratedRegex("^(?<y>[0-9]{4})(?:-(?<n>[0-9]{1,2})){1,2}(?<q>[?~%]?)$")]
    private static partial Regex ShortParts { get; }

    [GeneratedRegex("^[0-9]{2}(?:-[0-9]{2})?$")]
    private static partial Regex LastDigits { get; }
}
