namespace Deployments;

/// <content>DEP2xx: references and trees.</content>
public static partial class FindingCodes
{
    /// <summary>A claim refers to a source that the dataset does not have.</summary>
    public static FindingCode SourceUnknown { get; } = Error(
        "DEP201", "A claim refers to a source that the dataset does not have.",
        "Add the source, or correct its id.");

    /// <summary>A source refers to a series that the dataset does not have.</summary>
    public static FindingCode SeriesUnknown { get; } = Error(
        "DEP202", "A source refers to a series that the dataset does not have.",
        "Add the series, or correct its id.");

    /// <summary>A record refers to a nation that neither the dataset nor the built-in reference has.</summary>
    public static FindingCode NationUnknown { get; } = Error(
        "DEP203", "A record refers to a nation that neither the dataset nor the built-in reference has.",
        "Correct the id, or add the nation to the dataset.");

    /// <summary>A record refers to an alliance that neither the dataset nor the built-in reference has.</summary>
    public static FindingCode AllianceUnknown { get; } = Error(
        "DEP204", "A record refers to an alliance that neither the dataset nor the built-in reference has.",
        "Correct the id, or add the alliance to the dataset.");

    /// <summary>A record refers to a theatre that the dataset does not have.</summary>
    public static FindingCode TheatreUnknown { get; } = Error(
        "DEP205", "A record refers to a theatre that the dataset does not have.",
        "Add the theatre, or correct its id.");

    /// <summary>A record refers to an operation that the dataset does not have.</summary>
    public static FindingCode OperationUnknown { get; } = Error(
        "DEP206", "A record refers to an operation that the dataset does not have.",
        "Add the operation, or correct its id.");

    /// <summary>A record refers to a contribution that the dataset does not have.</summary>
    public static FindingCode ContributionUnknown { get; } = Error(
        "DEP207", "A record refers to a contribution that the dataset does not have.",
        "Add the contribution, or correct its id.");

    /// <summary>Two records of one list have the same id.</summary>
    public static FindingCode IdTwice { get; } = Error(
        "DEP208", "Two records of one list have the same id.",
        "Give one of them another id, or join them.");

    /// <summary>Theatres lie in one another in a circle.</summary>
    public static FindingCode TheatreCircle { get; } = Error(
        "DEP209", "Theatres lie in one another in a circle.",
        "Take one parent out of the circle.");

    /// <summary>Operations are part of one another in a circle.</summary>
    public static FindingCode OperationCircle { get; } = Error(
        "DEP210", "Operations are part of one another in a circle.",
        "Take one parent out of the circle.");

    /// <summary>Operations took over from one another in a circle.</summary>
    public static FindingCode PredecessorCircle { get; } = Error(
        "DEP211", "Operations took over from one another in a circle.",
        "Take one predecessor out of the circle.");

    /// <summary>Contributions are included in one another in a circle.</summary>
    public static FindingCode InclusionCircle { get; } = Error(
        "DEP212", "Contributions are included in one another in a circle.",
        "Take one inclusion out of the circle.");

    /// <summary>Contributions continue one another in a circle.</summary>
    public static FindingCode ContinuationCircle { get; } = Error(
        "DEP213", "Contributions continue one another in a circle.",
        "Take one continuation out of the circle.");

    /// <summary>A contribution names itself as the one beside it or as the one it is counted in.</summary>
    public static FindingCode RefersToItself { get; } = Error(
        "DEP214", "A contribution names itself as the one beside it or as the one it is counted in.",
        "Name the other contribution, or nothing.");

    /// <summary>A list names the same entry twice.</summary>
    public static FindingCode EntryTwice { get; } = Error(
        "DEP215", "A list names the same entry twice.",
        "Name it once.");

    /// <summary>Contributions are included in one another, or continue one another, through more steps than any real ones are.</summary>
    public static FindingCode ChainTooLong { get; } = Error(
        "DEP216", "Contributions are included in one another through more than 100 steps, or continue one another through more than 1,000.",
        "Include the part in the whole directly, or enter the later figures as reports of one contribution.");

    static partial void AddReferences(List<FindingCode> codes) => codes.AddRange(
    [
        SourceUnknown, SeriesUnknown, NationUnknown, AllianceUnknown, TheatreUnknown,
        OperationUnknown, ContributionUnknown, IdTwice, TheatreCircle, OperationCircle,
        PredecessorCircle, InclusionCircle, ContinuationCircle, RefersToItself, EntryTwice,
        ChainTooLong,
    ]);
}
