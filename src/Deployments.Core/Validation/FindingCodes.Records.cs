namespace Deployments;

/// <content>DEP1xx: what each record must say by itself.</content>
public static partial class FindingCodes
{
    /// <summary>A record or a required reference has no id.</summary>
    public static FindingCode IdMissing { get; } = Error(
        "DEP101", "A record or a required reference has no id.",
        "Give it one.");

    /// <summary>A text that every such record needs is blank.</summary>
    public static FindingCode TextMissing { get; } = Error(
        "DEP102", "A text that every such record needs is blank.",
        "Write the text, such as a name or a title.");

    /// <summary>A value is none of those that its kind allows.</summary>
    public static FindingCode ValueUndefined { get; } = Error(
        "DEP103", "A value is none of those that its kind allows.",
        "Use one of the values of the type.");

    /// <summary>A contribution does not count exactly one of people, equipment and people served.</summary>
    public static FindingCode KindNotOne { get; } = Error(
        "DEP104", "A contribution does not count exactly one of people, equipment and people served.",
        "Name one of category, equipment and served; what counts two things is two contributions.");

    /// <summary>A report does not give exactly one of a level, a change and a reason why there is no figure.</summary>
    public static FindingCode FigureNotOne { get; } = Error(
        "DEP105", "A report does not give exactly one of a level, a change and a reason why there is no figure.",
        "Give one of level, change and missing; what says two things is two reports.");

    /// <summary>A report says that its figure is included elsewhere and does not say where.</summary>
    public static FindingCode ElsewhereMissing { get; } = Error(
        "DEP106", "A report says that its figure is included elsewhere and does not say where.",
        "Name the contribution in which the figure is counted.");

    /// <summary>A report names where it is included without giving that as the reason for its missing figure.</summary>
    public static FindingCode ElsewhereUncalledFor { get; } = Error(
        "DEP107", "A report names where it is included without giving that as the reason for its missing figure.",
        "Give the reason included-elsewhere, or take the name out.");

    /// <summary>A contribution names neither an operation nor a theatre.</summary>
    public static FindingCode WhereMissing { get; } = Error(
        "DEP108", "A contribution names neither an operation nor a theatre.",
        "Name the operation, or at least one theatre.");

    /// <summary>A date that needs an earliest day has none.</summary>
    public static FindingCode DateWithoutStart { get; } = Error(
        "DEP109", "A date that needs an earliest day has none.",
        "Write the earliest day that the date can mean.");

    /// <summary>A publication date has no latest day, so nobody can tell when the claim was known.</summary>
    public static FindingCode PublishedWithoutEnd { get; } = Error(
        "DEP110", "A publication date has no latest day, so nobody can tell when the claim was known.",
        "Write a date with an end, or leave it out: the source's date then stands in.");

    /// <summary>A deployed strength was published before the day that it speaks of.</summary>
    public static FindingCode PublishedBeforeEffective { get; } = Warning(
        "DEP111", "A deployed strength was published before the day that it speaks of.",
        "See whether one of the dates is wrong, or whether it is a pledge.");

    /// <summary>An average or a peak is given for a single day instead of a period.</summary>
    public static FindingCode PeriodTooShort { get; } = Warning(
        "DEP112", "An average or a peak is given for a single day instead of a period.",
        "Write the period, such as 2016-07, or give the figure as of the day.");

    /// <summary>A figure is larger than any force can be.</summary>
    public static FindingCode FigureTooLarge { get; } = Error(
        "DEP113", "A figure is larger than any force can be.",
        "See whether digits were doubled or columns ran together.");

    /// <summary>A correction does not say what was printed.</summary>
    public static FindingCode CorrectionWithoutPrinted { get; } = Error(
        "DEP114", "A correction does not say what was printed.",
        "Keep the printed figure in printed.");

    /// <summary>A printed correction is kept as printed and counted nowhere.</summary>
    public static FindingCode CorrectionKept { get; } = Warning(
        "DEP115", "A printed correction is kept as printed and counted nowhere.",
        "Nothing; know that the total is without it.");

    /// <summary>A span of coverage, life or membership has no bound that anybody could use.</summary>
    public static FindingCode SpanSaysNothing { get; } = Error(
        "DEP116", "A span of coverage, life or membership has no bound that anybody could use.",
        "Give at least one end, or leave the span out.");

    /// <summary>A published total names neither an operation, nor a contributor, nor a theatre.</summary>
    public static FindingCode TotalOfNothing { get; } = Error(
        "DEP117", "A published total names neither an operation, nor a contributor, nor a theatre.",
        "Name what the total is of.");

    /// <summary>A text that may be left out is given and blank.</summary>
    public static FindingCode TextBlank { get; } = Error(
        "DEP118", "A text that may be left out is given and blank.",
        "Write it or leave it out.");

    /// <summary>A contributor is nobody.</summary>
    public static FindingCode ContributorMissing { get; } = Error(
        "DEP119", "A contributor is nobody.",
        "Name a nation or an alliance.");

    /// <summary>An obligation is owed by a nation to itself.</summary>
    public static FindingCode ObligationToSelf { get; } = Error(
        "DEP120", "An obligation is owed by a nation to itself.",
        "Name another nation, or nobody, which means every other member.");

    static partial void AddRecords(List<FindingCode> codes) => codes.AddRange(
    [
        IdMissing, TextMissing, ValueUndefined, KindNotOne, FigureNotOne,
        ElsewhereMissing, ElsewhereUncalledFor, WhereMissing, DateWithoutStart, PublishedWithoutEnd,
        PublishedBeforeEffective, PeriodTooShort, FigureTooLarge, CorrectionWithoutPrinted, CorrectionKept,
        SpanSaysNothing, TotalOfNothing, TextBlank, ContributorMissing, ObligationToSelf,
    ]);
}
