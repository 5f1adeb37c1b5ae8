namespace Deployments;

/// <summary>Pairs of contributions that may be the same force, by place in the list: all of them, or so many as are listed and how many there are of each contribution.</summary>
internal sealed class AlikePairs
{
    private readonly HashSet<int> all;
    private readonly HashSet<int> unlisted;

    private AlikePairs(IReadOnlyList<(int First, int Second)> listed, long count, HashSet<int> all, HashSet<int> unlisted) =>
        (Listed, Count, this.all, this.unlisted) = (listed, count, all, unlisted);

    /// <summary>The pairs that are listed, in order; the first of each is the earlier in the list.</summary>
    public IReadOnlyList<(int First, int Second)> Listed { get; }

    /// <summary>How many pairs there are.</summary>
    public long Count { get; }

    /// <summary>These pairs and no others.</summary>
    public static AlikePairs Of(List<(int First, int Second)> listed)
    {
        listed.Sort();
        return new AlikePairs(listed, listed.Count, [.. listed.SelectMany(p => (IEnumerable<int>)[p.First, p.Second])], []);
    }

    /// <summary>These pairs and others, of which it is known for each contribution in how many it is.</summary>
    public static AlikePairs Of(List<(int First, int Second)> listed, long[] counts)
    {
        var known = Of(listed);
        var left = counts.ToArray();
        foreach (var (first, second) in listed)
        {
            left[first]--;
            left[second]--;
        }

        return new AlikePairs(known.Listed, counts.Sum() / 2, PlacesAbove(counts), PlacesAbove(left));
    }

    /// <summary>Whether a contribution is in any pair.</summary>
    public bool Has(int place) => all.Contains(place);

    /// <summary>Whether a contribution is in a pair that is not listed.</summary>
    public bool HasUnlisted(int place) => unlisted.Contains(place);

    private static HashSet<int> PlacesAbove(long[] counts) => [.. Enumerable.Range(0, counts.Length).Where(i => counts[i] > 0)];
}
