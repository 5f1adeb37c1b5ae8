namespace Deployments;

/// <summary>How credible one claim is, on the NATO (Admiralty) scale of AJP-2.1. In files the numbers 1 to 6.</summary>
/// <remarks>6 is unknown, not worst: it ranks between 3 and 4, as an ungraded claim does.</remarks>
public enum Credibility
{
    /// <summary>1, confirmed by other sources.</summary>
    Confirmed = 1,

    /// <summary>2, probably true.</summary>
    ProbablyTrue = 2,

    /// <summary>3, possibly true.</summary>
    PossiblyTrue = 3,

    /// <summary>4, doubtful.</summary>
    Doubtful = 4,

    /// <summary>5, improbable.</summary>
    Improbable = 5,

    /// <summary>6, truth cannot be judged.</summary>
    CannotBeJudged = 6,
}
