namespace Deployments;

/// <summary>Why a report carries no figure.</summary>
public enum MissingReason
{
    /// <summary>The source lists the contribution without a figure.</summary>
    NotReported,

    /// <summary>The source holds a figure and does not publish it.</summary>
    Withheld,

    /// <summary>There is nothing to count: the host or the force did not exist. Adds nothing and makes nothing unknown.</summary>
    CannotExist,

    /// <summary>Counted in another contribution, which the report names.</summary>
    IncludedElsewhere,

    /// <summary>Something is or will be there, and nobody says how much.</summary>
    UnknownSize,

    /// <summary>The printed figure is a correction (a negative number); kept as printed, counted nowhere.</summary>
    Correction,
}
