namespace Deployments;

/// <content>DEP3xx: records that do not fit one another in time.</content>
public static partial class FindingCodes
{
    /// <summary>A contribution lies wholly outside the life of the nation or alliance that provides it.</summary>
    public static FindingCode ForceOutsideContributor { get; } = Error(
        "DEP301", "A contribution lies wholly outside the life of the nation or alliance that provides it.",
        "Correct the dates, or name the nation of that time.");

    /// <summary>A contribution begins before or lasts beyond the nation or alliance that provides it.</summary>
    public static FindingCode ForceBeyondContributor { get; } = Warning(
        "DEP302", "A contribution begins before or lasts beyond the nation or alliance that provides it.",
        "Correct the dates, or divide the contribution between the nations of each time.");

    /// <summary>A contribution begins before or lasts beyond its operation.</summary>
    public static FindingCode ForceBeyondOperation { get; } = Warning(
        "DEP303", "A contribution begins before or lasts beyond its operation.",
        "Correct the dates of one of them; what came before or after may belong to another operation.");

    /// <summary>A report speaks of a day on which the contributor did not exist.</summary>
    public static FindingCode ReportOutsideContributor { get; } = Error(
        "DEP304", "A report speaks of a day on which the contributor did not exist.",
        "Correct the date, or name the nation of that time.");

    /// <summary>A report of deployed forces speaks of a day outside the stated life of its contribution or operation.</summary>
    public static FindingCode ReportOutsideLife { get; } = Warning(
        "DEP305", "A report of deployed forces speaks of a day outside the stated life of its contribution or operation.",
        "Correct the date or the life; the figure holds within the life only.");

    /// <summary>A membership begins before or ends after the nation.</summary>
    public static FindingCode MembershipOutsideNation { get; } = Error(
        "DEP306", "A membership begins before or ends after the nation.",
        "Correct the dates, or name the nation of that time.");

    /// <summary>A membership in force begins before or ends after the alliance.</summary>
    public static FindingCode MembershipOutsideAlliance { get; } = Error(
        "DEP307", "A membership in force begins before or ends after the alliance.",
        "Correct the dates of one of them.");

    /// <summary>A theatre has a host at a time when that nation did not exist.</summary>
    public static FindingCode HostOutsideNation { get; } = Warning(
        "DEP308", "A theatre has a host at a time when that nation did not exist.",
        "Give the host the days on which it was one.");

    /// <summary>A contribution is included in another for a span in which one of the two does not exist.</summary>
    public static FindingCode InclusionOutsideLives { get; } = Warning(
        "DEP309", "A contribution is included in another for a span in which one of the two does not exist.",
        "Shorten the span to the days on which both exist.");

    /// <summary>An operation begins before or lasts beyond the one it is part of.</summary>
    public static FindingCode OperationBeyondParent { get; } = Warning(
        "DEP310", "An operation begins before or lasts beyond the one it is part of.",
        "Correct the dates of one of them.");

    /// <summary>Forces are reported as deployed under an operation that has no start yet.</summary>
    public static FindingCode DeployedUnderPlanned { get; } = Warning(
        "DEP311", "Forces are reported as deployed under an operation that has no start yet.",
        "Give the operation its start, unknown if need be (/..).");

    /// <summary>A contribution begins before or lasts beyond the whole it is included in, and its inclusion has no span.</summary>
    public static FindingCode PartBeyondWhole { get; } = Warning(
        "DEP312", "A contribution begins before or lasts beyond the whole it is included in, and its inclusion has no span.",
        "Give the inclusion the span in which it holds.");

    /// <summary>A nation has two codes of one system on one day.</summary>
    public static FindingCode CodesOverlap { get; } = Warning(
        "DEP313", "A nation has two codes of one system on one day.",
        "Give each code its days.");

    /// <summary>A membership as a research project codes it begins before or lasts beyond the nation.</summary>
    public static FindingCode CodedOutsideNation { get; } = Warning(
        "DEP314", "A membership as a research project codes it begins before or lasts beyond the nation.",
        "Nothing; the project dates it so.");

    static partial void AddTime(List<FindingCode> codes) => codes.AddRange(
    [
        ForceOutsideContributor, ForceBeyondContributor, ForceBeyondOperation, ReportOutsideContributor, ReportOutsideLife,
        MembershipOutsideNation, MembershipOutsideAlliance, HostOutsideNation, InclusionOutsideLives, OperationBeyondParent,
        DeployedUnderPlanned, PartBeyondWhole, CodesOverlap, CodedOutsideNation,
    ]);
}
