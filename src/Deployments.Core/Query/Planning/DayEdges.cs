using NodaTime;

namespace Deployments;

/// <summary>The days on which something that a query asks about can change: memberships begin and end, hosts come and go.</summary>
internal sealed class DayEdges(Dataset data, QueryOptions options)
{
    private static readonly LocalDate LastOfAll = new(9999, 12, 31);
    private readonly DatasetIndex index = data.Index;

    /// <summary>The first day of a span and the day after its last.</summary>
    public static IEnumerable<int> Of(DateSpan span)
    {
        if (span.Start is { } start)
            yield return DayNumber.Of(start);
        if (span.End is { } end && end < LastOfAll)
            yield return DayNumber.Of(end) + 1;
    }

    /// <summary>When a contributor joins or leaves one of these alliances.</summary>
    public IEnumerable<int> OfMemberships(Contributor contributor, IEnumerable<Id<Alliance>> alliances) =>
        contributor.Nation is not { } nation ? [] : alliances.SelectMany(a => index.Alliances[a].Members
            .Where(m => m.Nation == nation && m.Role == MembershipRole.Member && m.Definition == options.Membership)
            .SelectMany(m => (m.During ?? index.Alliances[a].Life) is { } during ? Of(during.ToSpan()) : []));

    /// <summary>When the hosts of some theatres change, and those of theatres inside them where hosts are asked for.</summary>
    public IEnumerable<int> OfHosts(IReadOnlyList<Id<Theatre>> theatres)
    {
        var around = theatres.SelectMany(index.Outward);
        var inside = options.Hosts.Count == 0 ? [] : data.Theatres.Where(inner => theatres.Any(t => index.IsWithin(inner.Id, t)));
        return around.Concat(inside).SelectMany(t => t.Hosts).SelectMany(h => Of(h.Span));
    }
}
