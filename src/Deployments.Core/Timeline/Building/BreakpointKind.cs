namespace Deployments;

/// <summary>What can change on a day; of several the first decides.</summary>
internal enum BreakpointKind
{
    /// <summary>What a holding rests on.</summary>
    Evidence,

    /// <summary>What a holding rests on, if a figure of a certain age holds until then.</summary>
    Staleness,

    /// <summary>What other readings of imprecise dates make of it.</summary>
    OtherReadings,
}
