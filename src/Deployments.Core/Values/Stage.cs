namespace Deployments;

/// <summary>How far a commitment has come. Figures of different stages are never added together.</summary>
public enum Stage
{
    /// <summary>Somebody asked for it.</summary>
    Requested,

    /// <summary>Somebody other than the contributor suggested it.</summary>
    Proposed,

    /// <summary>The contributor announced or promised it.</summary>
    Pledged,

    /// <summary>The contributor's authorities approved it, often as a ceiling.</summary>
    Authorised,

    /// <summary>It is there.</summary>
    Deployed,
}
