using NodaTime;

namespace Deployments;

/// <summary>Which contributions a query counts on a day: rules 10 and 12, and the filters.</summary>
internal sealed class Scope(Dataset data, QueryOptions options)
{
    private readonly DatasetIndex index = data.Index;
    private readonly TreatyTies ties = new(data, options);

    /// <summary>Whether a contribution is asked about at all: its contributor, operation, role and presence, whatever the day. Others are not even listed.</summary>
    public bool Asks(ForceContribution contribution) =>
        AsksFrom(contribution.Contributor) && AsksUnder(contribution.Operation) && AsksRole(contribution.Role) && AsksPresence(contribution.Presence);

    public bool AsksUnder(Id<Operation>? operation) =>
        options.Operations.Count == 0 || (operation is { } id && options.Operations.Any(o => index.IsWithin(id, o)));

    public bool AsksRole(ForceRole? role) => options.Roles.Count == 0 || (role is { } asked && options.Roles.Contains(asked));

    public bool AsksPresence(Presence? presence) => options.Presences.Count == 0 || (presence is { } asked && options.Presences.Contains(asked));

    /// <summary>Whether it counts on a day; absent means it is not asked about that day, else null as reason means it counts.</summary>
    public Placement Place(ForceContribution contribution, LocalDate day)
    {
        var from = FromWhom(contribution.Contributor, day);
        var theatres = index.TheatresOf(contribution);
        return from == Placement.Outside ? from
            : Place(Where(contribution.Contributor, theatres, day), What(contribution), Unasked(contribution.Command, IsAtHome(contribution.Contributor, theatres, day))).And(from);
    }

    /// <summary>The placement of a force from one who is asked about, by where it is, what it counts and why it may not be asked for.</summary>
    public static Placement Place(Placement where, Placement what, LeftOutReason? unasked)
    {
        if (where == Placement.Outside)
            return Placement.Outside;
        if (what is { IsInside: false, OpensHigh: false })
            return where.IsInside ? what : Placement.Outside;
        if (unasked is { } reason)
            return Placement.LeftOut(reason);
        return what.IsInside ? where : what;
    }

    /// <summary>Why a force is not asked for wherever it is: none of it can belong to the total, so it opens no bound.</summary>
    public LeftOutReason? Unasked(CommandRelation command, bool isAtHome) =>
        !options.Commands.Contains(command)
            ? command switch
            {
                CommandRelation.Standby => LeftOutReason.Standby,
                CommandRelation.Associated => LeftOutReason.Associated,
                _ => LeftOutReason.Assigned,
            }
        : !options.AtHome && isAtHome ? LeftOutReason.AtHome
        : null;

    /// <summary>Whether anything of a contributor is asked about, on whatever day.</summary>
    public bool AsksFrom(Contributor contributor) =>
        options.From.Count == 0 || options.From.Contains(contributor) || (contributor.Nation is { } nation && AskedAlliances.Any(a => EverBelongs(nation, a)));

    /// <summary>From an alliance means the nations that are members on the day, and the alliance's own contributions (rule 12). Outside the days that its list covers nobody knows, nor by a definition that it does not have, nor where the list is known to be incomplete.</summary>
    public Placement FromWhom(Contributor contributor, LocalDate day) =>
        options.From.Count == 0 || options.From.Contains(contributor) ? Placement.Inside
        : contributor.Nation is not { } nation ? Placement.Outside
        : AskedAlliances.Any(a => index.IsMemberOn(nation, a, day, options.Membership)) ? Placement.Inside
        : AskedAlliances.Any(a => !index.ListsAllMembers(a, day, options.Membership)) ? Placement.LeftOut(LeftOutReason.MembershipUnknown)
        : Placement.Outside;

    private IEnumerable<Id<Alliance>> AskedAlliances => options.From.Where(f => f.Alliance is not null).Select(f => f.Alliance!.Value);

    private bool EverBelongs(Id<Nation> nation, Id<Alliance> alliance) => index.Alliances[alliance] is var asked
        && (asked.Coverage is not null || asked.Incomplete.Count > 0 || !index.AnswersBy(alliance, options.Membership) || index.MembershipsOf(nation, alliance, options.Membership).Any());

    /// <summary>Where it lies to the theatres, the hosts and what the contributor is asked to owe them.</summary>
    public Placement Where(Contributor contributor, IReadOnlyList<Id<Theatre>> theatres, LocalDate day) =>
        Where(theatres, day).And(ties.Place(contributor, theatres, day));

    /// <summary>All of its theatres and hosts must lie within what is asked; a theatre around what is asked lies within it in part.</summary>
    private Placement Where(IReadOnlyList<Id<Theatre>> theatres, LocalDate day)
    {
        if (options.Theatres.Count == 0 && options.Hosts.Count == 0)
            return Placement.Inside;
        if (theatres.Count == 0)
            return Placement.LeftOut(LeftOutReason.NoTheatreStated);
        var asked = options.Theatres.Count == 0 ? Overlap.Inside : Overlaps.All(theatres, Within);
        var hosted = options.Hosts.Count == 0 ? Overlap.Inside : Overlaps.All(theatres, t => Hosted(t, day));
        return (asked, hosted) switch
        {
            (Overlap.Inside, Overlap.Inside) => Placement.Inside,
            (Overlap.Outside, _) or (_, Overlap.Outside) => Placement.Outside,
            _ => Placement.LeftOut(LeftOutReason.PartlyInside),
        };
    }

    private Overlap Within(Id<Theatre> theatre) =>
        options.Theatres.Any(t => index.IsWithin(theatre, t)) ? Overlap.Inside
        : options.Theatres.Any(t => index.IsWithin(t, theatre)) ? Overlap.Partly
        : Overlap.Outside;

    /// <summary>A theatre without hosts of its own, such as a region, may have theatres inside it whose hosts are asked for; a sea beside a hosted port is not hosted.</summary>
    private Overlap Hosted(Id<Theatre> theatre, LocalDate day)
    {
        var hosts = index.HostsOn(theatre, day).ToList();
        return hosts.Count > 0 ? Overlaps.All(hosts, h => options.Hosts.Contains(h) ? Overlap.Inside : Overlap.Outside)
            : index.HostsInside(theatre, day).Any(options.Hosts.Contains) ? Overlap.Partly
            : Overlap.Outside;
    }

    /// <summary>Whether what it counts is asked for: its kind, and the branch, component, domain and sex of its people.</summary>
    public Placement What(ForceContribution contribution) => Kind(contribution)
        .And(Stated(options.Branches, contribution.Branch)).And(Stated(options.Components, contribution.Component))
        .And(Stated(options.Domains, contribution.Domain)).And(Stated(options.Sexes, contribution.Sex));

    /// <summary>People of whom nobody states a trait may have it in part: unlike a role, which a force without one is not known to have at all.</summary>
    private static Placement Stated<T>(IReadOnlyList<T> asked, T? stated)
        where T : struct, Enum =>
        asked.Count == 0 ? Placement.Inside
        : stated is not { } one ? Placement.LeftOut(LeftOutReason.TraitNotStated)
        : asked.Contains(one) ? Placement.Inside
        : Placement.Outside;

    private Placement Kind(ForceContribution contribution)
    {
        if (contribution.Equipment is { } equipment)
            return options.AnyEquipment || options.Equipment == equipment ? Placement.Inside : Placement.LeftOut(LeftOutReason.Equipment);
        if (contribution.Served is { } served)
            return options.Served == served ? Placement.Inside : Placement.LeftOut(LeftOutReason.PeopleServed);
        var category = contribution.Category!.Value;
        if (category.Leaves().All(l => options.Categories.Any(c => l.IsWithin(c))))
            return Placement.Inside;
        return Placement.LeftOut(options.Categories.Any(c => c.IsWithin(category)) ? LeftOutReason.PartlyInside : LeftOutReason.OtherCategory);
    }

    public bool IsAtHome(Contributor contributor, IReadOnlyList<Id<Theatre>> theatres, LocalDate day) =>
        contributor.Nation is { } nation && theatres.Count > 0
            && theatres.All(t => index.HostsOn(t, day).ToList() is { Count: > 0 } hosts && hosts.TrueForAll(h => h == nation));
}
