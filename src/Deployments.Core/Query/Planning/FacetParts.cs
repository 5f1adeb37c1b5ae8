namespace Deployments;

/// <summary>The parts of row keys that one facet gives to contributions, by what they have in common.</summary>
internal sealed class FacetParts
{
    private readonly int[] traitOf;
    private readonly DayMap<string[]>?[] maps;
    private readonly Func<int, DayMap<string[]>> make;

    public FacetParts(Facet facet, Dataset data, QueryOptions options, ContributionTraits traits, DayEdges edges)
    {
        var grouping = new Grouping(data, options);
        DayMap<string[]> Map(IEnumerable<int> days, int slot) => DayMap<string[]>.Of(
            days,
            day => [.. grouping.Parts(facet, data.Contributions[data.Timelines.Order.PlaceOf(slot)], DayNumber.ToDay(day))],
            EqualityComparer<string[]>.Create((a, b) => a.AsSpan().SequenceEqual(b), a => a.Length));
        (traitOf, var count) = facet switch
        {
            Facet.Nation or Facet.Alliance => (traits.Contributor, traits.Contributors.Count),
            Facet.Operation => (traits.Operation, traits.Operations.Count),
            Facet.Theatre or Facet.Host => (traits.Theatres, traits.TheatreSets.Count),
            Facet.OwedToHost => Pairs(traits.Contributor, traits.Theatres),
            Facet.TreatiesWithLead => Pairs(traits.Contributor, traits.Operation),
            Facet.Category or Facet.Branch or Facet.Component or Facet.Domain or Facet.Sex => (traits.Kind, traits.Kinds.Count),
            Facet.Role => (traits.Role, traits.RoleCount),
            Facet.Presence => (traits.Presence, traits.PresenceCount),
            _ => (new int[traits.Kind.Length], 1),
        };
        IsSteady = facet is not (Facet.Alliance or Facet.Host or Facet.OwedToHost or Facet.TreatiesWithLead);
        maps = new DayMap<string[]>?[count];
        make = facet switch
        {
            Facet.Alliance => slot => Map(edges.OfMemberships(traits.Contributors[traits.Contributor[slot]], data.Index.Alliances.Keys), slot),
            Facet.Host => slot => Map(edges.OfHosts(traits.TheatreSets[traits.Theatres[slot]]), slot),
            Facet.OwedToHost => slot => Map(edges.OfOwed(traits.Contributors[traits.Contributor[slot]], traits.TheatreSets[traits.Theatres[slot]]), slot),
            Facet.TreatiesWithLead => slot => Map(edges.OfLead(traits.Contributors[traits.Contributor[slot]], traits.Operations[traits.Operation[slot]]), slot),
            _ => slot => DayMap<string[]>.Always([.. grouping.Parts(facet, data.Contributions[data.Timelines.Order.PlaceOf(slot)], default)]),
        };
    }

    /// <summary>Whether all contributions keep one part each on all days.</summary>
    public bool IsSteady { get; }

    /// <summary>How many kinds of contributions there are that share their parts.</summary>
    public int Count => maps.Length;

    /// <summary>The kind of a contribution: those of a kind share their parts.</summary>
    public int TraitOf(int slot) => traitOf[slot];

    /// <summary>Whether a contribution keeps its part on all days.</summary>
    public bool IsConstant(int slot) => MapOf(slot).IsConstant;

    /// <summary>The days on which a contribution's part changes.</summary>
    public int[] Edges(int slot) => MapOf(slot).Edges.ToArray();

    /// <summary>A contribution's parts on a day; several where it stands in several rows.</summary>
    public string[] Of(int slot, int day) => MapOf(slot).On(day);

    /// <summary>Slots that are alike in two traits share a number.</summary>
    private static (int[] Numbers, int Count) Pairs(int[] one, int[] other)
    {
        var known = new Dictionary<(int, int), int>();
        var numbers = new int[one.Length];
        for (var slot = 0; slot < numbers.Length; slot++)
        {
            if (!known.TryGetValue((one[slot], other[slot]), out numbers[slot]))
                known.Add((one[slot], other[slot]), numbers[slot] = known.Count);
        }

        return (numbers, known.Count);
    }

    private DayMap<string[]> MapOf(int slot) => maps[traitOf[slot]] ??= make(slot);
}
