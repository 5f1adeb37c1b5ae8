namespace Deployments;

/// <summary>A nation in an alliance on a day, and what it owes there.</summary>
public sealed class MembershipOnDay
{
    internal MembershipOnDay(Alliance alliance, Membership membership, Certainty state, OwedKinds undertakes) =>
        (Alliance, Membership, State, Undertakes) = (alliance, membership, state, undertakes);

    /// <summary>The alliance.</summary>
    public Alliance Alliance { get; }

    /// <summary>The nation.</summary>
    public Id<Nation> Nation => Membership.Nation;

    /// <summary>The membership as recorded, with its span, definition and citation; the first of several that overlap.</summary>
    public Membership Membership { get; }

    /// <summary>Whether it is certain on the day, or only possible.</summary>
    public Certainty State { get; }

    /// <summary>What the nation owes on the day to any other member, whether or not there is one.</summary>
    public OwedKinds Undertakes { get; }

    internal static int Order(MembershipOnDay left, MembershipOnDay right) =>
        left.Alliance.Id.CompareTo(right.Alliance.Id) is not 0 and var order ? order : left.Nation.CompareTo(right.Nation);

    internal MembershipOnDay Or(MembershipOnDay other) => new(
        Alliance, State == Certainty.Certain ? Membership : other.Membership,
        State == Certainty.Certain || other.State == Certainty.Certain ? Certainty.Certain : State, Undertakes.Or(other.Undertakes));

    /// <summary>The nation, the alliance and what is owed.</summary>
    public override string ToString() => $"{Nation} in {Alliance.Id}{(State == Certainty.Certain ? "" : " (possibly)")}, owes {Undertakes}";
}
