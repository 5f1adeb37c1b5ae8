namespace Deployments;

/// <summary>Those of a row's contributions that must be looked at closely in a period: some always, others on some of their days.</summary>
internal sealed class WatchedForces
{
    private readonly ListedForces asked;
    private readonly Links links;
    private readonly Dataset data;
    private readonly int[] always;
    private readonly List<(int From, int Until, int Force)> spans = [];

    /// <param name="data">The dataset.</param>
    /// <param name="asked">The row's contributions.</param>
    /// <param name="isAlways">Whether a contribution, by its place in the dataset, is looked at on all days.</param>
    /// <param name="daysOf">From what day to the day before which others a slot is looked at.</param>
    public WatchedForces(Dataset data, ListedForces asked, Func<int, bool> isAlways, Func<int, IEnumerable<(int From, int Until)>> daysOf)
    {
        (this.data, this.asked, links) = (data, asked, data.Groundwork.Links);
        List<int> all = [];
        for (var force = 0; force < asked.Slots.Count; force++)
        {
            if (isAlways(PlaceOf(force)))
                all.Add(force);
            else
                spans.AddRange(daysOf(asked.Slots[force]).Select(s => (s.From, s.Until, force)));
        }

        always = [.. all];
    }

    /// <summary>Who must be looked at on some days, with everybody linked to them; absent where nobody must.</summary>
    public ListedForces? In(int first, int until)
    {
        SortedSet<int>? found = null;
        foreach (var (from, to, force) in spans)
        {
            if (from < until && first < to)
                (found ??= []).Add(force);
        }

        if (found is null && always.Length == 0)
            return null;
        found ??= [];
        found.UnionWith(always);
        var groups = found.Select(f => links.GroupOf(PlaceOf(f))).Where(g => g >= 0).ToHashSet();
        if (groups.Count > 0)
            found.UnionWith(Enumerable.Range(0, asked.Slots.Count).Where(f => groups.Contains(links.GroupOf(PlaceOf(f)))));
        return new ListedForces([.. found.Select(f => asked.Contributions[f])], [.. found.Select(f => asked.Slots[f])]);
    }

    private int PlaceOf(int force) => data.Timelines.Order.PlaceOf(asked.Slots[force]);
}
