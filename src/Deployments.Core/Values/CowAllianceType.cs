namespace Deployments;

/// <summary>The Correlates of War types of alliance, from the strongest commitment to the weakest.</summary>
/// <remarks>See <see cref="OwedKinds.CowType"/> for how a type follows from obligations.</remarks>
public enum CowAllianceType
{
    /// <summary>Type I, a defence pact.</summary>
    DefencePact,

    /// <summary>Type IIa, a neutrality pact.</summary>
    Neutrality,

    /// <summary>Type IIb, a non-aggression pact.</summary>
    NonAggression,

    /// <summary>Type III, an entente: consultation.</summary>
    Entente,
}
