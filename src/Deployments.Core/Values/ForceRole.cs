namespace Deployments;

/// <summary>What a force is there to do.</summary>
public enum ForceRole
{
    /// <summary>Combat.</summary>
    Combat,

    /// <summary>Training of the host's or a partner's forces.</summary>
    Training,

    /// <summary>Advice to the host's or a partner's forces.</summary>
    Advising,

    /// <summary>Air operations.</summary>
    Air,

    /// <summary>Maritime operations.</summary>
    Maritime,

    /// <summary>Protection of people, places or convoys.</summary>
    Protection,

    /// <summary>Observation and monitoring.</summary>
    Observation,

    /// <summary>Engineering.</summary>
    Engineering,

    /// <summary>Supply and transport.</summary>
    Logistics,

    /// <summary>Medical support.</summary>
    Medical,

    /// <summary>Intelligence and reconnaissance.</summary>
    Intelligence,

    /// <summary>Command and staff.</summary>
    Headquarters,
}
