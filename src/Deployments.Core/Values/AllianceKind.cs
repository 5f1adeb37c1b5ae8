namespace Deployments;

/// <summary>What kind of association an alliance is.</summary>
public enum AllianceKind
{
    /// <summary>Founded on a treaty.</summary>
    TreatyOrganisation,

    /// <summary>An association for a purpose, without a founding treaty.</summary>
    Coalition,
}
