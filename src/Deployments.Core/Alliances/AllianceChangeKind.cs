namespace Deployments;

/// <summary>What changed in an alliance.</summary>
public enum AllianceChangeKind
{
    /// <summary>The alliance began.</summary>
    AllianceBegan,

    /// <summary>The alliance ended.</summary>
    AllianceEnded,

    /// <summary>A nation joined.</summary>
    Joined,

    /// <summary>A nation left.</summary>
    Left,

    /// <summary>An obligation began.</summary>
    ObligationBegan,

    /// <summary>An obligation ended.</summary>
    ObligationEnded,
}
