namespace Deployments;

/// <summary>Finds wholes that share a part at one time without one lying within the other: a total of both counts the part twice.</summary>
internal static class SharedParts
{
    /// <summary>Each pair of wholes with a part that both include, by place in the list; the first such part.</summary>
    public static IReadOnlyList<(int First, int Second, int Part)> Of(IReadOnlyList<ForceContribution> contributions, DatasetIndex index)
    {
        var links = new ContributionLinks(index);
        var pairs = new Dictionary<(int, int), int>();
        for (var part = 0; part < contributions.Count; part++)
        {
            foreach (var (first, second) in Pairs(contributions[part].IncludedIn, contributions, index, links))
                pairs.TryAdd(first < second ? (first, second) : (second, first), part);
        }

        return [.. pairs.Select(p => (p.Key.Item1, p.Key.Item2, p.Value)).Order()];
    }

    private static IEnumerable<(int First, int Second)> Pairs(
        IReadOnlyList<Dated<Id<ForceContribution>>> wholes, IReadOnlyList<ForceContribution> contributions, DatasetIndex index, ContributionLinks links)
    {
        for (var i = 0; i < wholes.Count; i++)
        {
            for (var j = i + 1; j < wholes.Count; j++)
            {
                if (wholes[i].Span.Overlaps(wholes[j].Span) && wholes[i].Value != wholes[j].Value
                    && index.Places.TryGetValue(wholes[i].Value, out var first) && index.Places.TryGetValue(wholes[j].Value, out var second)
                    && !links.AreNested(contributions[first], contributions[second]))
                    yield return (first, second);
            }
        }
    }
}
