namespace Deployments;

/// <summary>Which records a text may have meant that names none of them.</summary>
internal static class NameCandidates
{
    private const int Most = 12;

    /// <summary>Those with the text as a part of a name; only where there are none, those with a name that is a slip of the pen away.</summary>
    public static IEnumerable<T> Near<T>(string wanted, IReadOnlyList<NamedRecord<T>> records)
    {
        if (wanted.Length == 0)
            return [];
        var parts = records.Where(r => r.Names.Any(n => n.Contains(wanted, StringComparison.Ordinal))).ToList();
        return InOrder(parts.Count > 0 ? parts : records.Where(r => r.Names.Any(n => NearIds.IsNear(wanted, n))));
    }

    public static IEnumerable<T> InOrder<T>(IEnumerable<NamedRecord<T>> records) =>
        records.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => r.Record).Distinct().Take(Most);
}
