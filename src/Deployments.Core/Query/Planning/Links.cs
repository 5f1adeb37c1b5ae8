namespace Deployments;

/// <summary>Which contributions cannot be counted one by one, because one may be part of another or take it over: rule 9.</summary>
internal sealed class Links
{
    private readonly int[] groupOf;
    private readonly Dataset data;
    private readonly HashSet<int> named = [];

    public Links(Dataset data)
    {
        var parents = new int[data.Contributions.Count];
        for (var i = 0; i < parents.Length; i++)
            parents[i] = i;
        this.data = data;
        var rows = data.Columns.RowsThatNameAWhole().ToList();
        for (var place = 0; place < parents.Length; place++)
        {
            var contribution = data.Contributions[place];
            foreach (var whole in contribution.IncludedIn)
                Join(parents, place, data.Index.Places[whole.Value]);
            if (contribution.Continues is { } before)
                Join(parents, place, data.Index.Places[before]);
        }

        foreach (var (place, whole) in Owners(data, rows))
        {
            Join(parents, place, data.Index.Places[whole]);
            named.Add(place);
        }

        var members = Enumerable.Range(0, parents.Length).GroupBy(place => Root(parents, place)).Where(g => g.Skip(1).Any()).Select(g => g.ToArray()).ToList();
        Groups = members;
        groupOf = new int[parents.Length];
        Array.Fill(groupOf, -1);
        for (var g = 0; g < members.Count; g++)
        {
            foreach (var place in members[g])
                groupOf[place] = g;
        }
    }

    /// <summary>The groups of linked contributions, each by place in the dataset's order.</summary>
    public IReadOnlyList<int[]> Groups { get; }

    /// <summary>The group of the contribution at a place; -1 where it is linked to none.</summary>
    public int GroupOf(int place) => groupOf[place];

    /// <summary>Whether a group is of parts and wholes only: no successions, and no reports that name a whole.</summary>
    public bool IsOfPartsOnly(int group) => Array.TrueForAll(Groups[group], place => !named.Contains(place)
        && data.Contributions[place].Continues is null);

    /// <summary>Everything that a contribution is included in on a day, through as many steps as it takes, by place.</summary>
    public HashSet<int> WholesOf(int place, int day)
    {
        var on = DayNumber.ToDay(day);
        var found = new HashSet<int>();
        var open = new Queue<int>([place]);
        while (open.TryDequeue(out var part))
        {
            foreach (var whole in data.Contributions[part].IncludedIn.Where(w => w.HoldsOn(on)).Select(w => data.Index.Places[w.Value]).Where(found.Add))
                open.Enqueue(whole);
        }

        return found;
    }

    private static IEnumerable<(int Place, Id<ForceContribution> Whole)> Owners(Dataset data, List<(int Row, Id<ForceContribution> Whole)> named)
    {
        if (named.Count == 0)
            yield break;
        var next = 0;
        for (var place = 0; place < data.Contributions.Count; place++)
        {
            if (data.Contributions[place].Reports is not ReportRows rows)
                continue;
            while (next < named.Count && named[next].Row < rows.First)
                next++;
            for (; next < named.Count && named[next].Row < rows.First + rows.Count; next++)
                yield return (place, named[next].Whole);
        }
    }

    private static void Join(int[] parents, int one, int other) => parents[Root(parents, one)] = Root(parents, other);

    private static int Root(int[] parents, int place)
    {
        while (parents[place] != place)
            place = parents[place] = parents[parents[place]];
        return place;
    }
}
