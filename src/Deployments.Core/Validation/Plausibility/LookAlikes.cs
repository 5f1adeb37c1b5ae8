namespace Deployments;

/// <summary>Pairs of contributions that may be the same force: one contributor, overlapping kind and time, one theatre within the other, a stage in common, and nothing said.</summary>
internal static class LookAlikes
{
    /// <summary>The pairs, as places in the draft's contributions; the first is the earlier in the list.</summary>
    public static IReadOnlyList<(int First, int Second)> Of(DatasetDraft draft, DatasetIndex index) => Of(draft.Contributions, index);

    /// <summary>The pairs, as places in the list of contributions; the first is the earlier in the list.</summary>
    public static IReadOnlyList<(int First, int Second)> Of(IReadOnlyList<ForceContribution> contributions, DatasetIndex index)
    {
        var links = new ContributionLinks(index);
        var presences = new ForcePresence?[contributions.Count];
        SortedSet<(int, int)> pairs = [];
        foreach (var (first, second) in Neighbours(contributions, index))
        {
            var (one, other) = (contributions[first], contributions[second]);
            if (CountAlike(one, other) && !links.AreDeclared(one, other) && Presence(first).Meets(Presence(second)) && !Names(first, other) && !Names(second, one))
                pairs.Add((first, second));
        }

        return [.. pairs];

        ForcePresence Presence(int at) => presences[at] ??= ForcePresence.Of(contributions[at], index);

        bool Names(int at, ForceContribution other) => Presence(at).Elsewhere.Contains(other.Id);
    }

    // Each contribution with those of its contributor in the same theatre or one around it; a pair may come up more than once.
    private static IEnumerable<(int First, int Second)> Neighbours(IReadOnlyList<ForceContribution> contributions, DatasetIndex index)
    {
        Dictionary<(Contributor, Id<Theatre>), List<int>> there = [];
        for (var i = 0; i < contributions.Count; i++)
        {
            foreach (var theatre in index.TheatresOf(contributions[i]))
            {
                if (!there.TryGetValue((contributions[i].Contributor, theatre), out var list))
                    there.Add((contributions[i].Contributor, theatre), list = []);
                list.Add(i);
            }
        }

        foreach (var ((contributor, theatre), inside) in there)
        {
            foreach (var around in index.Outward(theatre))
            {
                if (!there.TryGetValue((contributor, around.Id), out var outside))
                    continue;
                foreach (var i in inside)
                {
                    foreach (var j in outside)
                    {
                        // Within one theatre each pair comes up both ways round; once is enough.
                        if (i < j || (i > j && around.Id != theatre))
                            yield return (Math.Min(i, j), Math.Max(i, j));
                    }
                }
            }
        }
    }

    private static bool CountAlike(ForceContribution one, ForceContribution other) =>
        one.Id != other.Id && SameKind(one, other)
        && !Differ(one.Branch, other.Branch) && !Differ(one.Component, other.Component) && !Differ(one.Domain, other.Domain) && !Differ(one.Sex, other.Sex)
        && one.Command == other.Command;

    private static bool SameKind(ForceContribution one, ForceContribution other)
    {
        if (one.Category is { } category && other.Category is { } against)
            return category.Overlaps(against);
        // Two ships of a class that are both named are two ships; a battalion may well be part of a named brigade.
        if (one.Equipment is { } equipment)
            return equipment == other.Equipment && (one.Unit is null || other.Unit is null || string.Equals(one.Unit.Trim(), other.Unit.Trim(), StringComparison.OrdinalIgnoreCase));
        return one.Served is { } served && string.Equals(served.Trim(), other.Served?.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Differ<T>(T? one, T? other)
        where T : struct, Enum => one is { } a && other is { } b && !EqualityComparer<T>.Default.Equals(a, b);
}
