namespace Deployments;

/// <summary>Whether people are counted on land, at sea or in the air.</summary>
public enum Domain
{
    /// <summary>On land.</summary>
    Ashore,

    /// <summary>Aboard ships.</summary>
    Afloat,

    /// <summary>Air crews and their units.</summary>
    Air,
}
