using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>What decides where a contribution counts, as small numbers by slot: contributions alike in a trait share its number.</summary>
internal sealed class ContributionTraits
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ContributionTraits(Dataset data, ContributionOrder order)
    {
        var contributors = new Numbering<Contributor>(order.Count);
        var operations = new Numbering<Id<Operation>?>(order.Count);
        var theatres = new Numbering<IReadOnlyList<Id<Theatre>>>(order.Count);
        var kinds = new Numbering<ForceKind>(order.Count);
        var roles = new Numbering<ForceRole?>(order.Count);
        var presences = new Numbering<Presence?>(order.Count);
        var examples = new List<ForceContribution>();
        (Roles, Presences, Commands) = (new ForceRole?[order.Count], new Presence?[order.Count], new CommandRelation[order.Count]);
        for (var slot = 0; slot < order.Count; slot++)
        {
            var contribution = data.Contributions[order.PlaceOf(slot)];
            contributors.Add(contribution.Contributor);
            operations.Add(contribution.Operation);
            theatres.Add(data.Index.TheatresOf(contribution));
            if (kinds.Add(ForceKind.Of(contribution)) == examples.Count)
                examples.Add(contribution);
            roles.Add(Roles[slot] = contribution.Role);
            presences.Add(Presences[slot] = contribution.Presence);
            Commands[slot] = contribution.Command;
        }

        (Contributor, Contributors) = (contributors.Numbers, contributors.Values);
        (Operation, Operations) = (operations.Numbers, operations.Values);
        (Theatres, TheatreSets) = (theatres.Numbers, theatres.Values);
        (Kind, Kinds, KindExamples) = (kinds.Numbers, kinds.Values, [.. examples]);
        (Role, RoleCount, Presence, PresenceCount) = (roles.Numbers, roles.Values.Count, presences.Numbers, presences.Values.Count);
        Hosted = [.. TheatreSets.Select(set => set.Any(t => data.Index.HostingAround(t) is not null))];
    }

    public int[] Contributor { get; }

    public IReadOnlyList<Contributor> Contributors { get; }

    public int[] Operation { get; }

    public IReadOnlyList<Id<Operation>?> Operations { get; }

    public int[] Theatres { get; }

    public IReadOnlyList<IReadOnlyList<Id<Theatre>>> TheatreSets { get; }

    /// <summary>For each set of theatres whether any of them, or one around it, states hosts: else nobody is at home there.</summary>
    public bool[] Hosted { get; }

    public int[] Kind { get; }

    public IReadOnlyList<ForceKind> Kinds { get; }

    /// <summary>A contribution of each kind.</summary>
    public ForceContribution[] KindExamples { get; }

    public int[] Role { get; }

    public int RoleCount { get; }

    public int[] Presence { get; }

    public int PresenceCount { get; }

    public ForceRole?[] Roles { get; }

    public Presence?[] Presences { get; }

    public CommandRelation[] Commands { get; }
}
