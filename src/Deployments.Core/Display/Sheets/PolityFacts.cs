namespace Deployments;

/// <summary>What nations, territories and alliances have in common: codes and names.</summary>
internal static class PolityFacts
{
    public static IEnumerable<(string Name, string? Value)> Codes(NationCodes codes) =>
    [
        ("ISO 3166-1", string.Join(", ", codes.IsoAlpha2.Select(c => c.ToString()).Concat(codes.IsoAlpha3.Select(c => c.ToString())).Concat(codes.IsoNumeric.Select(c => c.ToString())))),
        ("ISO 3166-3", string.Join(", ", codes.Iso3166Part3)),
        ("Correlates of War", string.Join(", ", codes.Cow)),
        ("Gleditsch-Ward", string.Join(", ", codes.GleditschWard)),
    ];

    public static string Names(IEnumerable<PolityName> names) => string.Join(", ", names.Select(n => n.During is { } during ? $"{n.Text} ({during})" : n.Text).Distinct());
}
