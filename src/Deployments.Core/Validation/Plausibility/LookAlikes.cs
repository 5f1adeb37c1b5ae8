namespace Deployments;

/// <summary>Pairs of contributions that may be the same force: one contributor, overlapping kind and time, one theatre within the other, a stage in common, and nothing said.</summary>
internal static class LookAlikes
{
    /// <summary>The pairs, as places in the draft's contributions; the first is the earlier in the list.</summary>
    public static IReadOnlyList<(int First, int Second)> Of(DatasetDraft draft, DatasetIndex index) => Of(draft.Contributions, index);

    /// <summary>The pairs, as places in the list of contributions; the first is the earlier in the list.</summary>
    public static IReadOnlyList<(int First, int Second)> Of(IReadOnlyList<ForceContribution> contributions, DatasetIndex index, CancellationToken cancel = default)
    {
        var meetings = new ForceMeetings(contributions, index, cancel);
        var links = new ContributionLinks(index);
        List<long> pairs = [];
        meetings.ForEachPair((first, second, counted) =>
        {
            var (one, other) = (contributions[first], contributions[second]);
            if (CountAlike(one, other) && !links.AreDeclared(one, other) && counted.One?.Contains(other.Id) != true && counted.Other?.Contains(one.Id) != true)
                pairs.Add((long)first << 32 | (uint)second);
        });
        return InOrder(pairs);
    }

    // A pair that meets in several theatres comes up several times.
    private static (int, int)[] InOrder(List<long> pairs)
    {
        pairs.Sort();
        var distinct = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
                pairs[distinct++] = pairs[i];
        }

        var ordered = new (int, int)[distinct];
        for (var i = 0; i < distinct; i++)
            ordered[i] = ((int)(pairs[i] >> 32), (int)(pairs[i] & uint.MaxValue));
        return ordered;
    }

    private static bool CountAlike(ForceContribution one, ForceContribution other) =>
        SameKind(one, other)
        && !Differ((int?)one.Branch, (int?)other.Branch) && !Differ((int?)one.Component, (int?)other.Component)
        && !Differ((int?)one.Domain, (int?)other.Domain) && !Differ((int?)one.Sex, (int?)other.Sex)
        && one.Command == other.Command && one.Id != other.Id;

    private static bool SameKind(ForceContribution one, ForceContribution other)
    {
        if (one.Category is { } category && other.Category is { } against)
            return category.Overlaps(against);
        // Two ships of a class that are both named are two ships; a battalion may well be part of a named brigade.
        if (one.Equipment is { } equipment)
            return equipment == other.Equipment && (one.Unit is null || other.Unit is null || string.Equals(one.Unit.Trim(), other.Unit.Trim(), StringComparison.OrdinalIgnoreCase));
        return one.Served is { } served && string.Equals(served.Trim(), other.Served?.Trim(), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Differ(int? one, int? other) => one is { } a && other is { } b && a != b;
}
