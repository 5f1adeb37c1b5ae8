namespace Deployments;

/// <summary>The slots of a timeline: contributions by operation, then contributor, then place in the dataset, so that what is asked together lies together.</summary>
internal sealed class ContributionOrder
{
    private readonly int[] places;
    private readonly int[] slots;

    public ContributionOrder(IReadOnlyList<ForceContribution> contributions)
    {
        places = [.. Enumerable.Range(0, contributions.Count)];
        var operations = Ranks(contributions.Select(c => c.Operation?.Value ?? ""));
        var contributors = Ranks(contributions.Select(c => c.Contributor.ToString()));
        Array.Sort(places, (a, b) =>
        {
            var order = operations[a].CompareTo(operations[b]);
            order = order != 0 ? order : contributors[a].CompareTo(contributors[b]);
            return order != 0 ? order : a.CompareTo(b);
        });
        slots = new int[places.Length];
        for (var slot = 0; slot < places.Length; slot++)
            slots[places[slot]] = slot;
    }

    public int Count => places.Length;

    /// <summary>The place in the dataset of the contribution in a slot.</summary>
    public int PlaceOf(int slot) => places[slot];

    /// <summary>The slot of the contribution at a place.</summary>
    public int SlotOf(int place) => slots[place];

    private static int[] Ranks(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        var ranks = all.Distinct().Order(StringComparer.Ordinal).Select((text, rank) => (text, rank)).ToDictionary(t => t.text, t => t.rank);
        return [.. all.Select(t => ranks[t])];
    }
}
