namespace Deployments;

/// <summary>How sure an answer about a day is, where dates are imprecise and lists end.</summary>
public enum Certainty
{
    /// <summary>It does not hold, however the dates are read.</summary>
    No,

    /// <summary>It holds by some readings of imprecise dates and not by others.</summary>
    Possible,

    /// <summary>It holds, however the dates are read.</summary>
    Certain,

    /// <summary>Nobody here knows: the day lies outside the coverage, or the question is about a definition or a nation that is not recorded.</summary>
    Unknown,
}
