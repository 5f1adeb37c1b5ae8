namespace Deployments;

/// <summary>In what two records of one alliance differ about a nation.</summary>
public enum AllianceDifferenceKind
{
    /// <summary>The nation is a member on the day by the first record only.</summary>
    OnlyInFirst,

    /// <summary>The nation is a member on the day by the second record only.</summary>
    OnlyInSecond,

    /// <summary>It is a member on the day by both, since or until different days.</summary>
    Dates,

    /// <summary>It is a member on the day by both and owes different things.</summary>
    Obligations,
}
