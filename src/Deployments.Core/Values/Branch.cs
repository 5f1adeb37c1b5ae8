namespace Deployments;

/// <summary>The armed service that people belong to.</summary>
public enum Branch
{
    /// <summary>Land forces.</summary>
    Army,

    /// <summary>Naval forces.</summary>
    Navy,

    /// <summary>Marines, where they are a service of their own.</summary>
    MarineCorps,

    /// <summary>Air forces.</summary>
    AirForce,

    /// <summary>Space forces.</summary>
    SpaceForce,

    /// <summary>Coast guard.</summary>
    CoastGuard,
}
