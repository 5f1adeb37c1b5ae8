namespace Deployments;

/// <summary>Whether people serve full time or were called up.</summary>
public enum Component
{
    /// <summary>Active duty.</summary>
    ActiveDuty,

    /// <summary>National guard.</summary>
    NationalGuard,

    /// <summary>Reserve.</summary>
    Reserve,
}
