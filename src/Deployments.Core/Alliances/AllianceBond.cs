namespace Deployments;

/// <summary>One alliance that two nations share, and what each owes the other under it.</summary>
public sealed class AllianceBond
{
    private readonly AllianceRoll roll;
    private readonly (int First, int Second) pair;
    private readonly Reach window;

    internal AllianceBond(AllianceRoll roll, (int First, int Second) pair, Reach window, MembershipDefinition definition, PairFacts facts)
    {
        (this.roll, this.pair, this.window, Definition) = (roll, pair, window, definition);
        (State, FirstOwes, SecondOwes) = (facts.State, facts.FirstOwes, facts.SecondOwes);
    }

    /// <summary>The alliance.</summary>
    public Alliance Alliance => roll.Alliance;

    /// <summary>By which definition both are members.</summary>
    public MembershipDefinition Definition { get; }

    /// <summary>Whether both are certainly members together, or only possibly.</summary>
    public Certainty State { get; }

    /// <summary>What the first nation owes the second.</summary>
    public OwedKinds FirstOwes { get; }

    /// <summary>What the second nation owes the first.</summary>
    public OwedKinds SecondOwes { get; }

    /// <summary>The obligations that bind the two at that time in either direction, as recorded, with their citations.</summary>
    public IReadOnlyList<Obligation> Obligations => ValueList<Obligation>.Of(
        roll.ObligationsOf(pair.First, pair.Second, window).Concat(roll.ObligationsOf(pair.Second, pair.First, window)).Distinct());

    /// <summary>The memberships on which the bond rests, as recorded, with their citations.</summary>
    public IReadOnlyList<Membership> Memberships => ValueList<Membership>.Of(
        roll.Entries.ToArray().Where(e => (e.Nation == pair.First || e.Nation == pair.Second) && e.Is(MembershipRole.Member, Definition) && !e.Reach.Within(window).IsEmpty)
            .Select(e => e.Membership));

    /// <summary>The alliance and what is owed under it.</summary>
    public override string ToString() => $"{Alliance.Id}{(State == Certainty.Certain ? "" : " (possibly)")}: "
        + (FirstOwes == SecondOwes ? $"each owes the other {FirstOwes}" : $"the first owes {FirstOwes}, the second owes {SecondOwes}");

    internal string ToString(Id<Nation> first, Id<Nation> second) => FirstOwes == SecondOwes ? $"{this}" :
        $"{Alliance.Id}{(State == Certainty.Certain ? "" : " (possibly)")}: {first} owes {second} {FirstOwes}; {second} owes {first} {SecondOwes}";
}
