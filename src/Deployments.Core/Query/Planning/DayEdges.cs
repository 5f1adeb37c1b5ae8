using NodaTime;

namespace Deployments;

/// <summary>The days on which something that a query asks about can change: memberships begin and end, hosts come and go.</summary>
internal sealed class DayEdges(Dataset data, QueryOptions options)
{
    private static readonly DayMap<Placement> Everybody = DayMap<Placement>.Always(Placement.Inside);
    private static readonly LocalDate LastOfAll = new(9999, 12, 31);
    private readonly DatasetIndex index = data.Index;
    private readonly TreatyTies ties = new(data, options);

    /// <summary>The first day of a span and the day after its last.</summary>
    public static IEnumerable<int> Of(DateSpan span)
    {
        if (span.Start is { } start)
            yield return DayNumber.Of(start);
        if (span.End is { } end && end < LastOfAll)
            yield return DayNumber.Of(end) + 1;
    }

    /// <summary>Whether a contributor is asked about, by day.</summary>
    public DayMap<Placement> WhenAsked(Contributor contributor, Scope scope) =>
        options.From.Count == 0 ? Everybody
        : !scope.AsksFrom(contributor) ? DayMap<Placement>.Always(Placement.Outside)
        : DayMap<Placement>.Of(OfAsked(contributor), day => scope.FromWhom(contributor, DayNumber.ToDay(day)), EqualityComparer<Placement>.Default);

    /// <summary>When a contributor joins or leaves an alliance that is asked about.</summary>
    public IEnumerable<int> OfAsked(Contributor contributor) =>
        OfMemberships(contributor, options.From.Where(f => f.Alliance is not null).Select(f => f.Alliance!.Value));

    /// <summary>When a contributor joins or leaves one of these alliances.</summary>
    public IEnumerable<int> OfMemberships(Contributor contributor, IEnumerable<Id<Alliance>> alliances) =>
        contributor.Nation is not { } nation ? [] : alliances.SelectMany(a => OfList(index.Alliances[a]).Concat(index.Alliances[a].Members
            .Where(m => m.Nation == nation && m.Role == MembershipRole.Member && m.Definition == index.DefinitionOf(a, options.Membership))
            .SelectMany(m => (m.During ?? index.Alliances[a].Life) is { } during ? Of(during.ToSpan()) : [])));

    /// <summary>When the list of an alliance's members begins and ends to say who does not belong.</summary>
    private static IEnumerable<int> OfList(Alliance alliance) =>
        (alliance.Coverage is { } covered ? Of(covered.ToSpan()) : []).Concat(alliance.Incomplete.Count > 0 && alliance.Life is { } life ? Of(life.ToSpan()) : []);

    /// <summary>When it can change whether a contributor's forces in some theatres lie where is asked: hosts come and go, and so does what they are owed.</summary>
    public IEnumerable<int> OfPlaces(Contributor contributor, IReadOnlyList<Id<Theatre>> theatres) =>
        options.Owed is null ? OfHosts(theatres) : OfOwed(contributor, theatres);

    /// <summary>When what a contributor owes the hosts of some theatres can change.</summary>
    public IEnumerable<int> OfOwed(Contributor contributor, IReadOnlyList<Id<Theatre>> theatres) => OfHosts(theatres).Concat(ties.EdgesOfHosts(contributor, theatres));

    /// <summary>When the treaties between a contributor and the lead of an operation can change.</summary>
    public IEnumerable<int> OfLead(Contributor contributor, Id<Operation>? operation) => ties.EdgesOfLead(contributor, operation);

    /// <summary>When the hosts of some theatres change, and those of theatres inside them where hosts are asked for.</summary>
    public IEnumerable<int> OfHosts(IReadOnlyList<Id<Theatre>> theatres)
    {
        var around = theatres.Select(index.HostingAround).OfType<Theatre>();
        var inside = options.Hosts.Count == 0 && options.Owed is null ? [] : data.Theatres.Where(inner => inner.Hosts.Count > 0 && theatres.Any(t => index.IsWithin(inner.Id, t)));
        return around.Concat(inside).SelectMany(t => t.Hosts).SelectMany(h => Of(h.Span));
    }
}
