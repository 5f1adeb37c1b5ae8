namespace Deployments;

/// <summary>Whether a contribution counts on a day: inside, outside and not listed, or left out for a reason that is listed.</summary>
internal readonly record struct Placement
{
    public static readonly Placement Inside = new() { IsInside = true };

    public static readonly Placement Outside;

    public bool IsInside { get; private init; }

    public LeftOutReason? Reason { get; private init; }

    /// <summary>Left out, and some of it may belong to what was asked: the total's upper bound is open.</summary>
    public bool OpensHigh => Reason is LeftOutReason.PartlyInside or LeftOutReason.NoTheatreStated or LeftOutReason.TraitNotStated or LeftOutReason.MembershipUnknown or LeftOutReason.ObligationUnknown;

    /// <summary>Where something lies that must lie within two things.</summary>
    public Placement And(Placement other) => this == Outside || other == Outside ? Outside : IsInside ? other : this;

    public static Placement LeftOut(LeftOutReason reason) => new() { Reason = reason };
}
