namespace Deployments;

/// <content>DEP4xx: figures that look wrong.</content>
public static partial class FindingCodes
{
    /// <summary>A claim is entered twice.</summary>
    public static FindingCode SaidTwice { get; } = Warning(
        "DEP401", "A claim is entered twice.",
        "Take one of them out.");

    /// <summary>One series gives two different figures for one day, and neither is a later edition of the other.</summary>
    public static FindingCode SaysBoth { get; } = Warning(
        "DEP402", "One series gives two different figures for one day, and neither is a later edition of the other.",
        "Correct one, or date the later edition; until then the first in the file stands.");

    /// <summary>A part is larger than the whole it is included in.</summary>
    public static FindingCode PartAboveWhole { get; } = Warning(
        "DEP403", "A part is larger than the whole it is included in.",
        "Compare with the sources: the part may be wrong, or no part of it.");

    /// <summary>A series drops to zero and comes back.</summary>
    public static FindingCode ZeroBetween { get; } = Warning(
        "DEP404", "A series drops to zero and comes back.",
        "See whether the zero stands for a missing figure; if so, give a reason instead.");

    /// <summary>A series rises or falls tenfold from one report to the next.</summary>
    public static FindingCode TenfoldJump { get; } = Warning(
        "DEP405", "A series rises or falls tenfold from one report to the next.",
        "Compare with the source: a digit may be missing or doubled.");

    /// <summary>A change has no level before it to be added to.</summary>
    public static FindingCode ChangeWithoutLevel { get; } = Warning(
        "DEP406", "A change has no level before it to be added to.",
        "Add the level that it changes, if anybody reported it; otherwise an increase means at least that many.");

    /// <summary>A decrease is larger than the level before it.</summary>
    public static FindingCode DecreaseTooLarge { get; } = Warning(
        "DEP407", "A decrease is larger than the level before it.",
        "Compare with the sources; the result stops at 0.");

    /// <summary>A report goes back to an earlier stage after at least as much had been deployed.</summary>
    public static FindingCode StageBackwards { get; } = Warning(
        "DEP408", "A report goes back to an earlier stage after at least as much had been deployed.",
        "See whether the stage is right, or whether it is a new promise.");

    /// <summary>One document is entered under two ids.</summary>
    public static FindingCode DocumentTwice { get; } = Warning(
        "DEP409", "One document is entered under two ids.",
        "Keep one id for the document.");

    /// <summary>A contribution goes on beside the one that continues it.</summary>
    public static FindingCode SuccessionOverlap { get; } = Warning(
        "DEP410", "A contribution goes on beside the one that continues it.",
        "End the earlier one, or take the link out.");

    /// <summary>Two contributions look like the same force and may be counted twice.</summary>
    public static FindingCode LookAlike { get; } = Warning(
        "DEP411", "Two contributions look like the same force and may be counted twice.",
        "Link them with includedIn or continues, or declare with beside that both are there.");

    /// <summary>A part is included in two wholes that do not lie within one another and may be counted twice.</summary>
    public static FindingCode PartShared { get; } = Warning(
        "DEP412", "A part is included in two wholes that do not lie within one another and may be counted twice.",
        "Include one whole in the other, or the part in one of them.");

    /// <summary>An exhaustive series has rows under two dates that can mean the same day.</summary>
    public static FindingCode ListDatesOverlap { get; } = Warning(
        "DEP413", "An exhaustive series has rows under two dates that can mean the same day.",
        "Give all rows of one list the same date.");

    static partial void AddFigures(List<FindingCode> codes) => codes.AddRange(
    [
        SaidTwice, SaysBoth, PartAboveWhole, ZeroBetween, TenfoldJump,
        ChangeWithoutLevel, DecreaseTooLarge, StageBackwards, DocumentTwice, SuccessionOverlap,
        LookAlike, PartShared, ListDatesOverlap,
    ]);
}
