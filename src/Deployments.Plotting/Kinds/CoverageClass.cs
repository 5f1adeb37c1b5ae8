namespace Deployments;

/// <summary>What a cell rests on.</summary>
internal enum CoverageClass
{
    /// <summary>The dataset does not cover the day: the cell stays empty.</summary>
    Outside = -1,

    /// <summary>All parts date from the period itself.</summary>
    Reported,

    /// <summary>Some parts date from the period, others from before.</summary>
    PartlyCarried,

    /// <summary>All parts date from before the period.</summary>
    Carried,

    /// <summary>An asserted 0 because everything in it has ended.</summary>
    Ended,

    /// <summary>A figure of which a part has no known size.</summary>
    PartlyUnknown,

    /// <summary>Something is there and nothing of it has a figure.</summary>
    Unknown,

    /// <summary>No figure, no asserted zero and nothing known to be there.</summary>
    NoneReported,

    /// <summary>Nothing that could be counted.</summary>
    NotApplicable,
}
