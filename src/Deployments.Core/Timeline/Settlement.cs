namespace Deployments;

/// <summary>How figures of sources that disagree are settled into one; the others stay visible beside it.</summary>
public enum Settlement
{
    /// <summary>The latest effective day, then the latest published, then the better graded, then the first in file order. The default.</summary>
    MostRecent,

    /// <summary>The best graded (source, then claim), then as the most recent.</summary>
    MostReliable,

    /// <summary>The lowest best figure; where there is none, the lowest bound. A figure that is open above and has no best never wins.</summary>
    Lowest,

    /// <summary>The highest best figure; where there is none, the highest bound. A figure that is open above and has no best never wins.</summary>
    Highest,

    /// <summary>From the lowest low to the highest high; a best only where all agree on it.</summary>
    Envelope,
}
