namespace Deployments;

/// <summary>How a published total lies to the sum of its parts.</summary>
public enum ReconciliationVerdict
{
    /// <summary>The bounds overlap and nothing is unknown.</summary>
    Agrees,

    /// <summary>The parts known are more than the total.</summary>
    PartsAbove,

    /// <summary>The parts are less than the total, and nothing is known to be missing.</summary>
    PartsBelow,

    /// <summary>Parts are unknown, so that the total can be right; the parts known do not exceed it.</summary>
    PartsUnknown,

    /// <summary>No part has a figure on that day.</summary>
    NoParts,
}
