namespace Deployments;

/// <summary>By which definition a nation is a member from its first day to its last. A query uses one definition.</summary>
public enum MembershipDefinition
{
    /// <summary>From the treaty's entry into force for that nation; the default of every query.</summary>
    InForce,

    /// <summary>From signature.</summary>
    Signature,

    /// <summary>As coded by the Correlates of War Formal Alliances dataset.</summary>
    Cow,

    /// <summary>As coded by the Alliance Treaty Obligations and Provisions dataset.</summary>
    Atop,
}
