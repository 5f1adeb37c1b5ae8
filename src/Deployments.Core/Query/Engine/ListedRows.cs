namespace Deployments;

/// <summary>Who must be looked at for each row of an answer: all that can stand in it or be left out of it, with everything they are linked to.</summary>
internal sealed class ListedRows
{
    private readonly Dataset data;
    private readonly HashSet<int> asked = [];
    private readonly Dictionary<RowKey, HashSet<int>> places = [];
    private readonly Dictionary<RowKey, ListedForces> rows = [];
    private readonly HashSet<int> edges = [];
    private readonly HashSet<int> leftOut = [];
    private readonly HashSet<int> opening = [];
    private readonly HashSet<int> moving = [];
    private ListedForces? all;

    public ListedRows(Dataset data, QueryOptions options)
    {
        this.data = data;
        var traits = data.Groundwork.Traits;
        var order = data.Timelines.Order;
        var scope = new Scope(data, options);
        var days = new DayEdges(data, options);
        var grouping = options.Facets.Select(f => new FacetParts(f, data, options, traits, days)).ToList();
        var numbers = new RowNumbers();
        for (var slot = 0; slot < order.Count; slot++)
        {
            var place = order.PlaceOf(slot);
            var contribution = data.Contributions[place];
            var links = contribution.IncludedIn.SelectMany(w => DayEdges.Of(w.Span));
            if (!scope.Asks(contribution))
            {
                // What is asked may be part of what is asked through it.
                edges.UnionWith(links);
                continue;
            }

            var changes = days.OfAsked(contribution.Contributor)
                .Concat(days.OfPlaces(contribution.Contributor, traits.TheatreSets[traits.Theatres[slot]])).Concat(links)
                .Concat(grouping.SelectMany(f => f.Edges(slot))).ToList();
            edges.UnionWith(changes);
            if (changes.Count > 0)
                moving.Add(place);

            // Where it counts on no day and is left out on none, only the days on which links through it change are of interest.
            IReadOnlyList<int> looked = changes.Count == 0 ? [0] : [.. changes.SelectMany(d => (int[])[d - 1, d])];
            if (!Note(place, looked.Select(day => scope.Place(contribution, DayNumber.ToDay(day)))))
                continue;
            foreach (var key in options.Facets.Count == 0 ? [] : RowsOf(slot, looked, grouping, numbers))
                (places.TryGetValue(key, out var listed) ? listed : places[key] = []).Add(place);
        }
    }

    /// <summary>The days on which a placement or a link changes.</summary>
    public IReadOnlyCollection<int> Edges => edges;

    /// <summary>Whether the contribution at a place is there without counting on some days.</summary>
    public bool IsLeftOut(int place) => leftOut.Contains(place);

    /// <summary>Whether the contribution at a place can stand in other rows on other days, or count on some days only.</summary>
    public bool Moves(int place) => moving.Contains(place);

    /// <summary>Whether the contribution at a place is left out on some days and may partly belong to what is asked.</summary>
    public bool Opens(int place) => opening.Contains(place);

    /// <summary>Who must be looked at for a row, or for the total.</summary>
    public ListedForces In(RowKey? row)
    {
        if (row is null)
            return all ??= Forces(asked);
        if (!rows.TryGetValue(row, out var forces))
            rows.Add(row, forces = Forces(places.GetValueOrDefault(row) ?? []));
        return forces;
    }

    /// <summary>Notes how a contribution is placed; false where it is neither in nor left out.</summary>
    private bool Note(int place, IEnumerable<Placement> placements)
    {
        var isPlaced = false;
        foreach (var placement in placements.Where(p => p != Placement.Outside))
        {
            isPlaced = true;
            if (placement.Reason is not null)
                leftOut.Add(place);
            if (placement.OpensHigh)
                opening.Add(place);
        }

        if (isPlaced)
            asked.Add(place);
        return isPlaced;
    }

    private static IEnumerable<RowKey> RowsOf(int slot, IEnumerable<int> days, List<FacetParts> grouping, RowNumbers numbers)
    {
        foreach (var day in days)
        {
            IEnumerable<int> found = [RowNumbers.Nothing];
            foreach (var facet in grouping)
                found = found.SelectMany(before => facet.Of(slot, day).Select(part => numbers.With(before, part)));
            foreach (var key in found.Select(numbers.RowOf).ToList())
                yield return numbers.Keys[key];
        }
    }

    private ListedForces Forces(HashSet<int> places)
    {
        var links = data.Groundwork.Links;
        int[] sorted = [.. places.SelectMany(p => links.GroupOf(p) is >= 0 and var group ? links.Groups[group].Where(asked.Contains) : [p]).Distinct().Order()];
        return new ListedForces([.. sorted.Select(p => data.Contributions[p])], [.. sorted.Select(data.Timelines.Order.SlotOf)]);
    }
}
