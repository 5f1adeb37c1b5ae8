namespace Deployments;

/// <summary>What stands in a column of numbers of a data package where there is none, and what it means.</summary>
internal static class MissingLabels
{
    public static IReadOnlyList<string> Words => Words<MissingReason>.All;

    public static string LabelOf(MissingReason reason) => reason switch
    {
        MissingReason.NotReported => "Not reported: the source lists the contribution without a figure",
        MissingReason.Withheld => "Withheld: the source holds a figure and does not publish it",
        MissingReason.CannotExist => "Cannot exist: there is nothing to count",
        MissingReason.IncludedElsewhere => "Included elsewhere: counted in the contribution that the column elsewhere names",
        MissingReason.UnknownSize => "Unknown size: something is or will be there, and nobody says how much",
        _ => "Correction: the printed figure is a correction and counted nowhere",
    };
}
