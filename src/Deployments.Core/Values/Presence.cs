namespace Deployments;

/// <summary>How a force is present.</summary>
public enum Presence
{
    /// <summary>Stationed.</summary>
    Permanent,

    /// <summary>Held up by units that relieve one another.</summary>
    Rotational,

    /// <summary>For a limited time or duty.</summary>
    Temporary,

    /// <summary>For an exercise.</summary>
    Exercise,

    /// <summary>Guards and attachés of a diplomatic mission.</summary>
    Embassy,
}
