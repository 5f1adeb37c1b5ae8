namespace Deployments;

/// <summary>Why the size of a contribution on a day is unknown.</summary>
public enum UnknownReason
{
    /// <summary>Nothing was reported of it by that day, or a list names it without a figure.</summary>
    NotReported,

    /// <summary>The source withholds the figure.</summary>
    Withheld,

    /// <summary>It is counted in another contribution that is not in scope, or not known itself.</summary>
    IncludedElsewhere,

    /// <summary>It is there, and nobody says how large it is.</summary>
    UnknownSize,

    /// <summary>The printed figure is a correction, not a strength.</summary>
    Correction,

    /// <summary>The last figure is older than the carry-forward limit of the query.</summary>
    Stale,

    /// <summary>A fall was reported and nothing to fall from.</summary>
    ChangeWithoutBase,

    /// <summary>The day lies outside what the dataset, the operation or the reporting series cover.</summary>
    OutsideCoverage,
}
