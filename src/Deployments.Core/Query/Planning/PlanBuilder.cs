namespace Deployments;

/// <summary>Works out a query's plan from what contributions have in common, so that no contribution is looked at twice.</summary>
internal sealed class PlanBuilder
{
    private static readonly DayMap<bool> No = DayMap<bool>.Always(false);
    private readonly Dataset data;
    private readonly QueryOptions options;
    private readonly ContributionTraits traits;
    private readonly ContributionOrder order;
    private readonly Links links;
    private readonly Scope scope;
    private readonly DayEdges edges;
    private readonly FacetParts[] facets;
    private readonly RowNumbers rows = new();
    private readonly DayMap<Placement>?[] from;
    private readonly Dictionary<(int Contributor, int Theatres), DayMap<Placement>> where = [];
    private readonly DayMap<Placement>? everywhere;
    private readonly int[]? rowOfTrait;
    private readonly Dictionary<(int Contributor, int Theatres), DayMap<bool>> home = [];
    private readonly Placement?[] what;
    private readonly List<Strip> strips = [];
    private readonly HashSet<int> groups = [];
    private readonly HashSet<int> changes = [];
    private readonly HashSet<int> stripChanges = [];

    private PlanBuilder(Dataset data, QueryOptions options)
    {
        (this.data, this.options, traits, order, links) = (data, options, data.Groundwork.Traits, data.Timelines.Order, data.Groundwork.Links);
        scope = new Scope(data, options);
        edges = new DayEdges(data, options);
        facets = [.. options.Facets.Select(f => new FacetParts(f, data, options, traits, edges))];
        from = new DayMap<Placement>?[traits.Contributors.Count];
        everywhere = options is { Theatres.Count: 0, Hosts.Count: 0, Owed: null } ? DayMap<Placement>.Always(Placement.Inside) : null;
        rowOfTrait = facets is [{ IsSteady: true } only] ? new int[only.Count] : null;
        what = new Placement?[traits.Kinds.Count];
    }

    public static QueryPlan Build(Dataset data, QueryOptions options) => new PlanBuilder(data, options).Build();

    /// <summary>Some groups of linked contributions as a query asks for them.</summary>
    public static IReadOnlyList<LinkedGroup> GroupsOf(Dataset data, QueryOptions options, int[] groups)
    {
        if (groups.Length == 0)
            return [];
        var builder = new PlanBuilder(data, options);
        return [.. groups.Select(builder.Linked).Where(g => g.Members.Count > 0)];
    }

    private QueryPlan Build()
    {
        var asked = traits.Operations.Select(scope.AsksUnder).ToArray();
        for (var slot = 0; slot < order.Count; slot++)
        {
            if (!asked[traits.Operation[slot]])
            {
                slot = EndOfOperation(slot) - 1;
                continue;
            }

            Place(slot);
        }

        // Groups may stand in rows of their own, so that they come before the rows are counted.
        var linked = groups.Order().Select(Linked).Where(g => g.Members.Count > 0).ToList();
        return new QueryPlan
        {
            Rows = rows.Keys,
            Strips = Sorted(out var starts),
            RowStarts = starts,
            Groups = linked,
            RowsOverlap = options.Facets.Contains(Facet.Alliance),
            StripEdges = stripChanges,
            Edges = [.. changes.Union(stripChanges)],
        };
    }

    /// <summary>Slots of one operation lie together.</summary>
    private int EndOfOperation(int slot)
    {
        var (low, high) = (slot, order.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (traits.Operation[middle] == traits.Operation[slot])
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Place(int slot)
    {
        var contributor = traits.Contributor[slot];
        var asked = FromOf(contributor);
        if (IsAlwaysOutside(asked) || !scope.AsksRole(traits.Roles[slot]) || !scope.AsksPresence(traits.Presences[slot]))
            return;
        if (links.GroupOf(order.PlaceOf(slot)) is >= 0 and var group)
        {
            groups.Add(group);
            return;
        }

        var theatres = traits.Theatres[slot];
        var place = WhereOf(contributor, theatres);
        var kind = what[traits.Kind[slot]] ??= scope.What(traits.KindExamples[traits.Kind[slot]]);
        var isHome = Home(contributor, theatres);
        if (asked.IsConstant && place.IsConstant && isHome.IsConstant && AreConstant(slot))
            PlaceForAlways(slot, Scope.Place(place.First, kind, scope.Unasked(traits.Commands[slot], isHome.First)).And(asked.First));
        else
            PlaceByDays(slot, asked, place, kind, isHome);
    }

    private void PlaceForAlways(int slot, Placement placement)
    {
        if (!placement.IsInside && !placement.OpensHigh)
            return;
        if (rowOfTrait is not null)
        {
            // Numbers are kept one higher, so that 0 stands for a row that has none yet.
            ref var known = ref rowOfTrait[facets[0].TraitOf(slot)];
            if (known == 0)
                known = RowsOf(slot, 0).First() + 1;
            strips.Add(new Strip(slot, known - 1, DayNumber.BeforeAll, DayNumber.AfterAll, !placement.IsInside));
            return;
        }

        foreach (var row in RowsOf(slot, 0))
            strips.Add(new Strip(slot, row, DayNumber.BeforeAll, DayNumber.AfterAll, !placement.IsInside));
    }

    private bool AreConstant(int slot)
    {
        foreach (var facet in facets)
        {
            if (!facet.IsConstant(slot))
                return false;
        }

        return true;
    }

    private DayMap<Placement> WhereOf(int contributor, int theatres)
    {
        if (everywhere is not null)
            return everywhere;

        // Unless obligations are asked about, it is the same for all contributors.
        var who = options.Owed is null ? 0 : contributor;
        if (!where.TryGetValue((who, theatres), out var map))
            where.Add((who, theatres), map = Where(traits.Contributors[who], traits.TheatreSets[theatres]));
        return map;
    }

    private void PlaceByDays(int slot, DayMap<Placement> asked, DayMap<Placement> place, Placement kind, DayMap<bool> isHome)
    {
        int[] days = [.. asked.Edges, .. place.Edges, .. isHome.Edges, .. facets.SelectMany(f => f.Edges(slot))];
        var map = DayMap<PlacedRows>.Of(
            days,
            day => Scope.Place(place.On(day), kind, scope.Unasked(traits.Commands[slot], isHome.On(day))).And(asked.On(day)) is var placement && (placement.IsInside || placement.OpensHigh)
                    ? new PlacedRows(placement, [.. RowsOf(slot, day)])
                    : new PlacedRows(Placement.Outside, []),
            EqualityComparer<PlacedRows>.Default);
        stripChanges.UnionWith(map.Edges.ToArray());
        int[] starts = [DayNumber.BeforeAll, .. map.Edges];
        for (var i = 0; i < starts.Length; i++)
        {
            var placed = i == 0 ? map.First : map.On(starts[i]);
            if (!placed.Matters)
                continue;
            foreach (var row in placed.Rows)
                strips.Add(new Strip(slot, row, starts[i], i + 1 < starts.Length ? starts[i + 1] : DayNumber.AfterAll, !placed.Placement.IsInside));
        }
    }

    private IEnumerable<int> RowsOf(int slot, int day)
    {
        IEnumerable<int> found = [RowNumbers.Nothing];
        foreach (var facet in facets)
            found = found.SelectMany(before => facet.Of(slot, day).Select(part => rows.With(before, part)));
        return found.Select(rows.RowOf).ToList();
    }

    private DayMap<Placement> From(Contributor contributor) => edges.WhenAsked(contributor, scope);

    private DayMap<Placement> Where(Contributor contributor, IReadOnlyList<Id<Theatre>> theatres) => options.Hosts.Count == 0 && options.Owed is null
        ? DayMap<Placement>.Always(scope.Where(contributor, theatres, default))
        : DayMap<Placement>.Of(edges.OfPlaces(contributor, theatres), day => scope.Where(contributor, theatres, DayNumber.ToDay(day)), EqualityComparer<Placement>.Default);

    private DayMap<bool> Home(int contributor, int theatres)
    {
        if (!traits.Hosted[theatres])
            return No;
        if (!home.TryGetValue((contributor, theatres), out var map))
        {
            var (who, where) = (traits.Contributors[contributor], traits.TheatreSets[theatres]);
            map = DayMap<bool>.Of(edges.OfHosts(where), day => scope.IsAtHome(who, where, DayNumber.ToDay(day)), EqualityComparer<bool>.Default);
            home.Add((contributor, theatres), map);
        }

        return map;
    }

    private LinkedGroup Linked(int group)
    {
        var members = links.Groups[group].Where(place => scope.Asks(data.Contributions[place]) && !CountsForNothing(order.SlotOf(place))).ToArray();
        var slots = members.Select(order.SlotOf).ToArray();
        var placements = slots.SelectMany(s => PlacementEdges(s).Concat(facets.SelectMany(f => f.Edges(s)))).ToList();
        var inclusions = links.Groups[group].SelectMany(place => data.Contributions[place].IncludedIn).SelectMany(w => DayEdges.Of(w.Span)).ToList();
        int[] sorted = [.. placements.Concat(inclusions).Distinct().Order()];
        changes.UnionWith(sorted);
        var apart = new LinkedGroup([.. members.Select(place => data.Contributions[place])], slots, sorted);
        return placements.Count == 0 && links.IsOfPartsOnly(group) && Together(apart, members) is { } together ? together : apart;
    }

    /// <summary>Whether a contribution is outside, or left out without opening a bound, on every day: then no total looks at it.</summary>
    private bool CountsForNothing(int slot) =>
        IsAlwaysOutside(FromOf(traits.Contributor[slot])) || IsAlwaysOutside(WhereOf(traits.Contributor[slot], traits.Theatres[slot]))
            || (!PlacementEdges(slot).Any() && PlacementForAlways(slot) is { IsInside: false, OpensHigh: false });

    private static bool IsAlwaysOutside(DayMap<Placement> placement) => placement.IsConstant && placement.First == Placement.Outside;

    /// <summary>The days on which it changes whether a contribution counts.</summary>
    private IEnumerable<int> PlacementEdges(int slot) =>
        [.. FromOf(traits.Contributor[slot]).Edges, .. WhereOf(traits.Contributor[slot], traits.Theatres[slot]).Edges, .. Home(traits.Contributor[slot], traits.Theatres[slot]).Edges];

    private DayMap<Placement> FromOf(int contributor) => from[contributor] ??= From(traits.Contributors[contributor]);

    /// <summary>The same group with its rows, where its members all count on all days in the same ones; none where they are set apart.</summary>
    private LinkedGroup? Together(LinkedGroup apart, int[] members)
    {
        if (Array.Exists(apart.Slots, s => !PlacementForAlways(s).IsInside))
            return null;
        var standing = apart.Slots.Select(s => RowsOf(s, 0).ToArray()).ToList();
        if (standing.Exists(r => !r.AsSpan().SequenceEqual(standing[0])))
            return null;
        return apart with
        {
            Rows = standing.Count == 0 ? [] : [.. standing[0].Select(r => rows.Keys[r])],
            Wholes = DayMap<int[][]>.Of(apart.Edges, day => WholesAmong(members, day), EqualityComparer<int[][]>.Create((_, _) => false)),
        };
    }

    /// <summary>For each of some contributions those of them that it is part of; of two that are part of one another neither is.</summary>
    private int[][] WholesAmong(int[] places, int day)
    {
        var wholes = places.Select(place => links.WholesOf(place, day)).ToList();
        return [.. wholes.Select((of, part) => Enumerable.Range(0, places.Length).Where(w => of.Contains(places[w]) && !wholes[w].Contains(places[part])).ToArray())];
    }

    private Placement PlacementForAlways(int slot)
    {
        var (contributor, theatres) = (traits.Contributor[slot], traits.Theatres[slot]);
        return Scope.Place(WhereOf(contributor, theatres).First, scope.What(traits.KindExamples[traits.Kind[slot]]), scope.Unasked(traits.Commands[slot], Home(contributor, theatres).First)).And(FromOf(contributor).First);
    }

    private Strip[] Sorted(out int[] starts)
    {
        starts = new int[rows.Keys.Count + 1];
        foreach (var strip in strips)
            starts[strip.Row + 1]++;
        for (var row = 0; row < rows.Keys.Count; row++)
            starts[row + 1] += starts[row];
        var next = starts.AsSpan(0, rows.Keys.Count).ToArray();
        var sorted = new Strip[strips.Count];
        foreach (var strip in strips)
            sorted[next[strip.Row]++] = strip;
        return sorted;
    }
}
