using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>What decides where a contribution counts, as small numbers by slot: contributions alike in a trait share its number.</summary>
internal sealed class ContributionTraits
{
    public ContributionTraits(Dataset data, ContributionOrder order)
    {
        var all = Enumerable.Range(0, order.Count).Select(slot => data.Contributions[order.PlaceOf(slot)]).ToList();
        (Contributor, Contributors) = Numbered(all, c => c.Contributor);
        (Operation, Operations) = Numbered(all, c => c.Operation);
        (Theatres, TheatreSets) = Numbered(all, data.Index.TheatresOf);
        (Kind, Kinds) = Numbered(all, c => (c.Category, c.Equipment, c.Served));
        Hosted = [.. TheatreSets.Select(set => set.SelectMany(data.Index.Outward).Any(t => t.Hosts.Count > 0))];
        (Role, var roles) = Numbered(all, c => c.Role);
        (Presence, var presences) = Numbered(all, c => c.Presence);
        (RoleCount, PresenceCount) = (roles.Count, presences.Count);
        Roles = [.. all.Select(c => c.Role)];
        Presences = [.. all.Select(c => c.Presence)];
        Commands = [.. all.Select(c => c.Command)];
        KindExamples = new ForceContribution[Kinds.Count];
        for (var slot = 0; slot < all.Count; slot++)
            KindExamples[Kind[slot]] ??= all[slot];
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

    public IReadOnlyList<(PersonnelCategory? Category, EquipmentKind? Equipment, string? Served)> Kinds { get; }

    /// <summary>A contribution of each kind.</summary>
    public ForceContribution[] KindExamples { get; }

    public int[] Role { get; }

    public int RoleCount { get; }

    public int[] Presence { get; }

    public int PresenceCount { get; }

    public ForceRole?[] Roles { get; }

    public Presence?[] Presences { get; }

    public CommandRelation[] Commands { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int[] Numbers, IReadOnlyList<T> Values) Numbered<T>(List<ForceContribution> all, Func<ForceContribution, T> trait)
    {
        var known = new Dictionary<ValueTuple<T>, int>();
        var values = new List<T>();
        var numbers = new int[all.Count];
        for (var slot = 0; slot < all.Count; slot++)
        {
            // Slots that lie together are mostly alike.
            var value = trait(all[slot]);
            var number = slot > 0 ? numbers[slot - 1] : -1;
            if ((number < 0 || !EqualityComparer<T>.Default.Equals(value, values[number])) && !known.TryGetValue(new(value), out number))
            {
                known.Add(new(value), number = values.Count);
                values.Add(value);
            }

            numbers[slot] = number;
        }

        return (numbers, values);
    }
}
