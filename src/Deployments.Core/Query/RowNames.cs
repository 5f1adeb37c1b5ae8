namespace Deployments;

/// <summary>The names of what rows stand for.</summary>
internal static class RowNames
{
    public static string Of(Dataset data, Facet facet, string part) => facet switch
    {
        Facet.Nation => Contributor.TryParse(part, out var contributor, out _) ? Name(data, contributor) : part,
        Facet.Host => Each(part, p => Id<Nation>.TryParse(p, out var id, out _) ? data.Index.Nations.GetValueOrDefault(id)?.Name : null),
        Facet.Theatre => Each(part, p => Id<Theatre>.TryParse(p, out var id, out _) ? data.Index.Theatres.GetValueOrDefault(id)?.Name : null),
        Facet.Operation => Id<Operation>.TryParse(part, out var operation, out _) ? data.Index.Operations.GetValueOrDefault(operation)?.Name ?? part : part,
        Facet.Alliance => Id<Alliance>.TryParse(part, out var alliance, out _) ? data.Index.Alliances.GetValueOrDefault(alliance)?.Name ?? part : part,
        Facet.OwedToHost or Facet.TreatiesWithLead => part,
        _ => part.Replace('-', ' '),
    };

    /// <summary>What rows are ordered by: their names part by part, nations before alliances, then their ids.</summary>
    public static string SortKey(Dataset data, IReadOnlyList<Facet> facets, RowKey row) =>
        string.Join('\u0001', row.Parts.Select((part, i) => data.Groundwork.SortKeyOf(facets[i], part))) + '\u0001' + row;

    /// <summary>What one part of a key is ordered by.</summary>
    public static string PartSortKey(Dataset data, Facet facet, string part) => (IsAlliance(facet, part) ? "1" : "0") + Of(data, facet, part);

    private static bool IsAlliance(Facet facet, string part) =>
        facet == Facet.Nation && Contributor.TryParse(part, out var contributor, out _) && contributor.Alliance is not null;

    public static string Name(Dataset data, Contributor contributor) =>
        contributor.Nation is { } nation ? data.Index.Nations.GetValueOrDefault(nation)?.Name ?? nation.Value
        : contributor.Alliance is { } alliance ? Name(data, alliance)
        : "";

    /// <summary>An alliance with members is named so that its own row cannot be taken for the sum of theirs.</summary>
    private static string Name(Dataset data, Id<Alliance> alliance) =>
        data.Index.Alliances.GetValueOrDefault(alliance) is { } known ? known.Members.Count > 0 ? known.Name + " (itself)" : known.Name : alliance.Value;

    private static string Each(string part, Func<string, string?> name) => string.Join(" + ", part.Split(" + ").Select(p => name(p) ?? p));
}
