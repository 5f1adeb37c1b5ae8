namespace Deployments;

/// <summary>What is known of a contribution on a day under one reading of its dates: <see cref="Holding"/> in numbers.</summary>
internal struct Reading
{
    public HoldingKind Kind;

    public UnknownReason Reason;

    public bool IsLive;

    public bool HasEnded;

    public Bounds Count;

    /// <summary>The claim that gives the reason; -1 where none does.</summary>
    public int Silence;

    /// <summary>What it adds to a total at least and at most: nothing, its count, or nobody knows how much.</summary>
    public readonly Bounds Adds => Kind switch
    {
        HoldingKind.Known => Count,
        HoldingKind.Unknown => Bounds.Unknown,
        _ => Bounds.Zero,
    };

    public static Reading Of(HoldingKind kind) => new() { Kind = kind, Count = Bounds.Zero, Silence = -1 };

    public static Reading Unknown(UnknownReason reason) => new() { Kind = HoldingKind.Unknown, Reason = reason, Silence = -1 };

    public static Reading Known(in Bounds count) => new() { Kind = HoldingKind.Known, Count = count, Silence = -1 };
}
