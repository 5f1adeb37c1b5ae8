using NodaTime;

namespace Deployments;

/// <summary>The look-ups of a dataset: records by id, what lies inside what, who hosts and who belongs on a day.</summary>
/// <remarks>Made over drafts too, so it bears duplicate ids and trees that run in circles; both are findings.</remarks>
internal sealed class DatasetIndex
{
    private readonly Lazy<AllianceSet> allianceSet;
    private readonly Lazy<Nesting<Theatre>> theatreNesting;
    private readonly Lazy<Nesting<Operation>> operationNesting;
    private readonly Lazy<Dictionary<Id<Theatre>, Theatre?>> hosting;

    public DatasetIndex(DatasetDraft draft)
    {
        Sources = ById(draft.Sources, s => s.Id);
        Series = ById(draft.Series, s => s.Id);
        Nations = new(ById(draft.Nations, n => n.Id), () => BuiltInReference.NationsById);
        Alliances = new(ById(draft.Alliances, a => a.Id), () => BuiltInReference.AlliancesById);
        Theatres = ById(draft.Theatres, t => t.Id);
        Operations = ById(draft.Operations, o => o.Id);
        Contributions = ById(draft.Contributions, c => c.Id);
        Places = PlacesOf(draft.Contributions);
        theatreNesting = new(() => new(Theatres, t => t.Parent));
        operationNesting = new(() => new(Operations, o => o.Parent));
        hosting = new(FindHosting);
        allianceSet = new(() => new AllianceSet(Alliances.Values, Nations.ContainsKey));
    }

    public Dictionary<Id<Source>, Source> Sources { get; }

    public Dictionary<Id<Series>, Series> Series { get; }

    public KnownRecords<Nation> Nations { get; }

    public KnownRecords<Alliance> Alliances { get; }

    /// <summary>The same alliances as a set that answers who is allied with whom, made when first asked for.</summary>
    public AllianceSet AllianceSet => allianceSet.Value;

    public Dictionary<Id<Theatre>, Theatre> Theatres { get; }

    public Dictionary<Id<Operation>, Operation> Operations { get; }

    public Dictionary<Id<ForceContribution>, ForceContribution> Contributions { get; }

    /// <summary>The place of each contribution in the dataset's list.</summary>
    public Dictionary<Id<ForceContribution>, int> Places { get; }

    /// <summary>Pairs of contributions that may be the same force twice, by place, once they have been looked for.</summary>
    public IReadOnlyList<(int First, int Second)>? LookAlikes { get; set; }

    /// <summary>The theatre and everything it lies in, from the inside out.</summary>
    public IEnumerable<Theatre> Outward(Id<Theatre> theatre)
    {
        var left = Theatres.Count;
        for (Id<Theatre>? id = theatre; left-- > 0 && id is { } at && Theatres.TryGetValue(at, out var here); id = here.Parent)
            yield return here;
    }

    /// <summary>The operation and everything it is part of, from the inside out.</summary>
    public IEnumerable<Operation> Outward(Id<Operation> operation)
    {
        var left = Operations.Count;
        for (Id<Operation>? id = operation; left-- > 0 && id is { } at && Operations.TryGetValue(at, out var here); id = here.Parent)
            yield return here;
    }

    public bool IsWithin(Id<Theatre> theatre, Id<Theatre> other) =>
        theatre == other ? Theatres.ContainsKey(theatre) : theatreNesting.Value.IsWithin(theatre, other) ?? Outward(theatre).Any(t => t.Id == other);

    public bool IsWithin(Id<Operation> operation, Id<Operation> other) =>
        operation == other ? Operations.ContainsKey(operation) : operationNesting.Value.IsWithin(operation, other) ?? Outward(operation).Any(o => o.Id == other);

    /// <summary>Where a contribution is: its own theatres, or its operation's.</summary>
    public IReadOnlyList<Id<Theatre>> TheatresOf(ForceContribution contribution) =>
        contribution.Theatres.Count > 0 ? contribution.Theatres
        : contribution.Operation is { } id && Operations.TryGetValue(id, out var operation) ? operation.Theatres
        : [];

    /// <summary>The nations on whose soil a theatre lies on a day: its own hosts, or those of the nearest theatre around it that states any.</summary>
    public IEnumerable<Id<Nation>> HostsOn(Id<Theatre> theatre, LocalDate day) =>
        HostingAround(theatre)?.Hosts.Where(h => h.HoldsOn(day)).Select(h => h.Value).Distinct() ?? [];

    /// <summary>The theatre itself where it states hosts, else the nearest around it that does; absent where none does.</summary>
    public Theatre? HostingAround(Id<Theatre> theatre) =>
        hosting.Value.TryGetValue(theatre, out var known) ? known : Outward(theatre).FirstOrDefault(t => t.Hosts.Count > 0);

    /// <summary>The hosts on a day of all theatres inside one.</summary>
    public IEnumerable<Id<Nation>> HostsInside(Id<Theatre> theatre, LocalDate day) =>
        Theatres.Keys.Where(inner => IsWithin(inner, theatre)).SelectMany(inner => HostsOn(inner, day));

    /// <summary>The definition of membership by which an alliance answers: the one asked for, else its own.</summary>
    public MembershipDefinition DefinitionOf(Id<Alliance> alliance, MembershipDefinition? asked) => asked ?? AllianceSet.DefinitionOf(alliance);

    /// <summary>Whether a day lies within those that an alliance's list of members covers; else nobody knows who belongs.</summary>
    public bool IsRecorded(Id<Alliance> alliance, LocalDate day) => RollOf(alliance).Coverage.On(DayNumber.Of(day)) != Certainty.No;

    /// <summary>Whether whoever is not listed as a member by a definition on a day is known not to belong.</summary>
    public bool ListsAllMembers(Id<Alliance> alliance, LocalDate day, MembershipDefinition? definition) => IsRecorded(alliance, day)
        && AnswersBy(alliance, definition) && !RollOf(alliance).IsIncomplete(MembershipRole.Member, Reach.Days(DayNumber.Of(day), DayNumber.Of(day)));

    /// <summary>Whether an alliance has any membership by a definition, or none at all; else it cannot answer by it.</summary>
    public bool AnswersBy(Id<Alliance> alliance, MembershipDefinition? definition) => RollOf(alliance).CanAnswer(definition);

    private AllianceRoll RollOf(Id<Alliance> alliance) => AllianceSet.RollOf(alliance, nameof(alliance));

    /// <summary>The nations in a role on a day that is recorded; overlapping spans of one nation count once, and an unstated one is as long as the alliance exists.</summary>
    public IEnumerable<Id<Nation>> MembersOn(Id<Alliance> alliance, LocalDate day, MembershipRole role, MembershipDefinition? definition) =>
        !IsRecorded(alliance, day) ? [] : Alliances[alliance].Members
            .Where(m => m.Role == role && m.Definition == DefinitionOf(alliance, definition) && (m.During ?? Alliances[alliance].Life)?.ToSpan().Contains(day) != false)
            .Select(m => m.Nation).Distinct();

    /// <summary>The days on which a contribution can be: its own life within its operation's and its contributor's.</summary>
    public IEnumerable<EdtfDate> LivesOf(ForceContribution contribution)
    {
        if (contribution.Life is { } own)
            yield return own;
        if (contribution.Operation is { } id && Operations.TryGetValue(id, out var operation) && operation.Life is { } running)
            yield return running;
        if (contribution.Contributor.Nation is { } nation && Nations.TryGetValue(nation, out var polity) && polity.Life is { } existing)
            yield return existing;
        if (contribution.Contributor.Alliance is { } alliance && Alliances.TryGetValue(alliance, out var pact) && pact.Life is { } lasting)
            yield return lasting;
    }

    /// <summary>What &quot;the same source&quot; means for a document: its series, or all its publisher's documents without one.</summary>
    public string SeriesKey(Id<Source> source)
    {
        if (!Sources.TryGetValue(source, out var document))
            return "source:" + source;
        return document.Series is { } series ? series.Value : "publisher:" + document.Publisher;
    }

    private Dictionary<Id<Theatre>, Theatre?> FindHosting()
    {
        var found = new Dictionary<Id<Theatre>, Theatre?>(Theatres.Count);
        foreach (var id in theatreNesting.Value.OuterFirst)
            found.Add(id, Theatres[id] is { Hosts.Count: > 0 } own ? own : Theatres[id].Parent is { } parent ? found.GetValueOrDefault(parent) : null);
        return found;
    }

    // A draft may hold an id twice, which is a finding; the first record stands here. Plain dictionaries: frozen ones take longer to make than a small dataset to read.
    private static Dictionary<Id<T>, T> ById<T>(List<T> own, Func<T, Id<T>> id)
    {
        var all = new Dictionary<Id<T>, T>(own.Count);
        foreach (var record in own)
            all.TryAdd(id(record), record);
        return all;
    }

    private static Dictionary<Id<ForceContribution>, int> PlacesOf(List<ForceContribution> contributions)
    {
        var all = new Dictionary<Id<ForceContribution>, int>(contributions.Count);
        for (var i = 0; i < contributions.Count; i++)
            all.TryAdd(contributions[i].Id, i);
        return all;
    }
}
