namespace Deployments;

/// <summary>In which role a nation belongs to an alliance. Roles have spans of their own; only <see cref="Member"/> makes a nation a member.</summary>
public enum MembershipRole
{
    /// <summary>Member.</summary>
    Member,

    /// <summary>Leads the alliance.</summary>
    Lead,

    /// <summary>Observer.</summary>
    Observer,

    /// <summary>Partner, not a member.</summary>
    Partner,

    /// <summary>Takes part in the integrated military command.</summary>
    IntegratedCommand,
}
