using NodaTime;

namespace Deployments;

/// <summary>What a contribution's contributor is bound to on a day by treaties: to the host nations, and to the nation that leads the operation.</summary>
internal sealed class TreatyTies(Dataset data, QueryOptions options)
{
    private const string NotStated = "(not stated)";
    private const string NotANation = "(no nation)";
    private readonly DatasetIndex index = data.Index;

    /// <summary>Where a contribution lies to what its contributor is asked to owe: inside where that holds of every host but the contributor itself.</summary>
    public Placement Place(Contributor contributor, IReadOnlyList<Id<Theatre>> theatres, LocalDate day)
    {
        if (options.Owed is not { } asked)
            return Placement.Inside;
        if (theatres.Count == 0)
            return Placement.LeftOut(LeftOutReason.NoTheatreStated);
        if (contributor.Nation is not { } nation)
            return Placement.Outside;
        var hosts = HostsOf(theatres, day).Where(h => h != nation).ToList();
        if (hosts.Count == 0)
            return theatres.Any(t => HasHostsInside(t, day)) ? Placement.LeftOut(LeftOutReason.PartlyInside) : Placement.Outside;
        var answers = hosts.Select(h => asked.Asks(Between(nation, h, day))).Distinct().ToList();
        return answers.Contains(null) ? Placement.LeftOut(LeftOutReason.ObligationUnknown)
            : answers.Count > 1 ? Placement.LeftOut(LeftOutReason.PartlyInside)
            : answers[0] == true ? Placement.Inside
            : Placement.Outside;
    }

    /// <summary>What the contributor owes the hosts, as the part of a row's key: to several hosts, each with what it is owed.</summary>
    public string OwedToHosts(ForceContribution contribution, LocalDate day)
    {
        if (contribution.Contributor.Nation is not { } nation)
            return NotANation;
        var hosts = HostsOf(index.TheatresOf(contribution), day).Where(h => h != nation).ToList();
        var debts = hosts.Select(h => Owed(Between(nation, h, day))).Distinct().ToList();
        return debts.Count == 0 ? NotStated : debts.Count == 1 ? debts[0] : string.Join("; ", hosts.Order().Select(h => $"{h}: {Owed(Between(nation, h, day))}"));
    }

    /// <summary>How many treaties bind the contributor to the nation that leads the operation, as the part of a row's key.</summary>
    public string TreatiesWithLead(ForceContribution contribution, LocalDate day)
    {
        if (LeadOf(contribution.Operation) is not { } lead)
            return NotStated;
        if (contribution.Contributor == lead)
            return "(the lead itself)";
        if (contribution.Contributor.Nation is not { } nation || lead.Nation is not { } leader)
            return NotANation;
        var owing = Between(nation, leader, day);
        var count = owing.Treaties + owing.PossibleTreaties;
        return owing.IsKnown ? FormattableString.Invariant($"{count}") : count > 0 ? FormattableString.Invariant($"{count} or more") : "(unknown)";
    }

    /// <summary>The days on which what a contributor owes the hosts of some theatres can change, beside those on which the hosts do.</summary>
    public IEnumerable<int> EdgesOfHosts(Contributor contributor, IReadOnlyList<Id<Theatre>> theatres) => contributor.Nation is not { } nation ? []
        : theatres.SelectMany(index.Outward).SelectMany(t => t.Hosts).Select(h => h.Value).Distinct().SelectMany(host => EdgesOf(nation, host));

    /// <summary>The days on which the treaties between a contributor and the lead of an operation can change.</summary>
    public IEnumerable<int> EdgesOfLead(Contributor contributor, Id<Operation>? operation) =>
        contributor.Nation is { } nation && LeadOf(operation)?.Nation is { } leader ? EdgesOf(nation, leader) : [];

    /// <summary>Whether a theatre without hosts of its own has theatres inside it that are hosted, so that somebody there may be.</summary>
    private bool HasHostsInside(Id<Theatre> theatre, LocalDate day) =>
        !index.HostsOn(theatre, day).Any() && index.HostsInside(theatre, day).Any();

    private IEnumerable<Id<Nation>> HostsOf(IReadOnlyList<Id<Theatre>> theatres, LocalDate day) => theatres.SelectMany(t => index.HostsOn(t, day)).Distinct();

    /// <summary>The lead of an operation, or of the nearest one around it that states any.</summary>
    private Contributor? LeadOf(Id<Operation>? operation) =>
        operation is { } id ? index.Outward(id).FirstOrDefault(o => o.Lead is not null)?.Lead : null;

    private PairOwing Between(Id<Nation> nation, Id<Nation> other, LocalDate day) => index.AllianceSet.OwingOn(nation, other, day, options.Membership);

    private IEnumerable<int> EdgesOf(Id<Nation> nation, Id<Nation> other) => nation == other ? [] : index.AllianceSet.EdgesOf(nation, other, options.Membership);

    private static string Owed(in PairOwing owing)
    {
        var kinds = string.Join(" + ", owing.FirstOwes.CertainSet.With(owing.FirstOwes.PossibleSet).ToList().Select(k => Words<ObligationKind>.Text(k)));
        var isKnown = owing.IsKnown && owing.FirstOwes.UnknownSet.IsEmpty;
        return kinds.Length == 0 ? (isKnown ? "nothing" : "(unknown)") : isKnown ? kinds : kinds + " or more";
    }
}
