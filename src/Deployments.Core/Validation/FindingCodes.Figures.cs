namespace Deployments;

/// <content>DEP4xx: figures that look wrong.</content>
public static partial class FindingCodes
{
    /// <summary>A claim is entered twice.</summary>
    public static FindingCode SaidTwice { get; } = Warning("DEP401", "A claim is entered twice.");

    /// <summary>One series gives two different figures for one day, and neither is a later edition of the other.</summary>
    public static FindingCode SaysBoth { get; } = Warning("DEP402", "One series gives two different figures for one day, and neither is a later edition of the other.");

    /// <summary>A part is larger than the whole it is included in.</summary>
    public static FindingCode PartAboveWhole { get; } = Warning("DEP403", "A part is larger than the whole it is included in.");

    /// <summary>A series drops to zero and comes back.</summary>
    public static FindingCode ZeroBetween { get; } = Warning("DEP404", "A series drops to zero and comes back.");

    /// <summary>A series rises or falls tenfold from one report to the next.</summary>
    public static FindingCode TenfoldJump { get; } = Warning("DEP405", "A series rises or falls tenfold from one report to the next.");

    /// <summary>A change has no level before it to be added to.</summary>
    public static FindingCode ChangeWithoutLevel { get; } = Warning("DEP406", "A change has no level before it to be added to.");

    /// <summary>A decrease is larger than the level before it.</summary>
    public static FindingCode DecreaseTooLarge { get; } = Warning("DEP407", "A decrease is larger than the level before it.");

    /// <summary>A report goes back to an earlier stage after at least as much had been deployed.</summary>
    public static FindingCode StageBackwards { get; } = Warning("DEP408", "A report goes back to an earlier stage after at least as much had been deployed.");

    /// <summary>One document is entered under two ids.</summary>
    public static FindingCode DocumentTwice { get; } = Warning("DEP409", "One document is entered under two ids.");

    /// <summary>A contribution goes on beside the one that continues it.</summary>
    public static FindingCode SuccessionOverlap { get; } = Warning("DEP410", "A contribution goes on beside the one that continues it.");

    /// <summary>Two contributions look like the same force and may be counted twice.</summary>
    public static FindingCode LookAlike { get; } = Warning("DEP411", "Two contributions look like the same force and may be counted twice.");

    /// <summary>A part is included in two wholes that do not lie within one another and may be counted twice.</summary>
    public static FindingCode PartShared { get; } = Warning("DEP412", "A part is included in two wholes that do not lie within one another and may be counted twice.");

    /// <summary>An exhaustive series has rows under two dates that can mean the same day.</summary>
    public static FindingCode ListDatesOverlap { get; } = Warning("DEP413", "An exhaustive series has rows under two dates that can mean the same day.");

    static partial void AddFigures(List<FindingCode> codes) => codes.AddRange(
    [
        SaidTwice, SaysBoth, PartAboveWhole, ZeroBetween, TenfoldJump,
        ChangeWithoutLevel, DecreaseTooLarge, StageBackwards, DocumentTwice, SuccessionOverlap,
        LookAlike, PartShared, ListDatesOverlap,
    ]);
}
