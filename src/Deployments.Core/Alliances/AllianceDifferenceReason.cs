namespace Deployments;

/// <summary>Why two records of one alliance differ.</summary>
public enum AllianceDifferenceReason
{
    /// <summary>One of the records does not cover the day.</summary>
    Coverage,

    /// <summary>The reference that was given shows which event each record dates: one the signature, the other the entry into force.</summary>
    Definition,

    /// <summary>Both record the same time with ends one day apart: the one counts the last day, the other the day after it.</summary>
    EndConvention,

    /// <summary>Both record the nation, with other dates, and nothing here says by which event.</summary>
    Dating,

    /// <summary>One records what the other does not.</summary>
    Coding,
}
