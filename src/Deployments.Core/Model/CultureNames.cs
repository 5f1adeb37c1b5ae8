using System.Globalization;

namespace Deployments;

/// <summary>Names of regions in the languages of the runtime's own culture data.</summary>
internal static class CultureNames
{
    // A made-up region has no name anywhere, so its code comes back; in invariant mode there is no culture but the invariant one.
    private static readonly Lazy<bool> IsThere = new(() => RegionName("de", "FR") == "Frankreich");

    // Beside each region's own languages: the United Nations' six without English, and other languages that sources on these subjects are written in.
    private static readonly string[] Languages = ["ar", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr", "uk", "zh"];

    /// <summary>The name in a culture's language; null where the data has none.</summary>
    public static string? Of(NationCodes codes, CultureInfo culture) =>
        IsThere.Value && CodeOfToday(codes) is { } code && LanguageOf(culture) is { Length: > 0 } language ? RegionName(language, code) : null;

    /// <summary>The names of a region in its own languages and in those that most sources are written in.</summary>
    public static IEnumerable<string> Common(NationCodes codes, ILookup<string, string> spoken)
    {
        if (!IsThere.Value || CodeOfToday(codes) is not { } code)
            return [];
        return Languages.Concat(spoken[code]).Distinct().Select(language => RegionName(language, code)).OfType<string>();
    }

    /// <summary>The languages of each region by its code, as the runtime has them.</summary>
    public static ILookup<string, string> Spoken() =>
        (IsThere.Value ? CultureInfo.GetCultures(CultureTypes.SpecificCultures) : [])
            .Where(c => c.Name.Length > 3 && c.Name[^3] == '-')
            .ToLookup(c => c.Name[^2..], c => c.Name[..^3], StringComparer.Ordinal);

    private static string? CodeOfToday(NationCodes codes)
    {
        foreach (var code in codes.IsoAlpha2)
        {
            if (code.Span.End is null)
                return code.Value.Value;
        }

        return null;
    }

    private static string LanguageOf(CultureInfo culture) => culture.IsNeutralCulture || culture.Parent.Name.Length == 0 ? culture.Name : LanguageOf(culture.Parent);

    private static string? RegionName(string language, string code)
    {
        try
        {
            var region = new RegionInfo($"{language}-{code}");
            return region.NativeName is { Length: > 0 } name && name != code ? name : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
