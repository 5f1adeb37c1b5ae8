namespace Deployments;

/// <summary>What is known of a contribution on a day under one reading of its dates: <see cref="Holding"/> in numbers.</summary>
internal struct HoldingReading
{
    public HoldingKind Kind;

    public UnknownReason Reason;

    public bool IsLive;

    public bool HasEnded;

    public CountBounds Count;

    /// <summary>The claim that gives the reason; -1 where none does.</summary>
    public int Silence;

    /// <summary>What it adds to a total at least and at most: nothing, its count, or nobody knows how much.</summary>
    public readonly CountBounds Adds => Kind switch
    {
        HoldingKind.Known => Count,
        HoldingKind.Unknown => CountBounds.Unknown,
        _ => CountBounds.Zero,
    };

    public static HoldingReading Of(HoldingKind kind) => new() { Kind = kind, Count = CountBounds.Zero, Silence = -1 };

    public static HoldingReading Unknown(UnknownReason reason) => new() { Kind = HoldingKind.Unknown, Reason = reason, Silence = -1 };

    public static HoldingReading Known(in CountBounds count) => new() { Kind = HoldingKind.Known, Count = count, Silence = -1 };
}
