namespace Deployments;

/// <summary>Why a contribution that is there on a day is not in a total.</summary>
public enum LeftOutReason
{
    /// <summary>It is already counted in a whole that is in the total.</summary>
    CountedInWhole,

    /// <summary>Another contribution took over from it and is counted instead.</summary>
    TakenOver,

    /// <summary>It is on standby, and only assigned forces were asked for.</summary>
    Standby,

    /// <summary>It is associated with the operation, and only assigned forces were asked for.</summary>
    Associated,

    /// <summary>It is assigned to the operation, and only other forces were asked for.</summary>
    Assigned,

    /// <summary>It is in its own nation, and forces at home were not asked for.</summary>
    AtHome,

    /// <summary>Only a part of its theatres or its category lies within what was asked; it opens the upper bound.</summary>
    PartlyInside,

    /// <summary>It states no theatre, so that nobody can say whether it lies within what was asked; it opens the upper bound.</summary>
    NoTheatreStated,

    /// <summary>It does not state the branch, component, domain or sex that was asked about, so that some of it may have it; it opens the upper bound.</summary>
    TraitNotStated,

    /// <summary>Nobody here knows whether its contributor is a member of the alliance asked about, because the list of members does not cover the day; it opens the upper bound.</summary>
    MembershipUnknown,

    /// <summary>Nobody here knows whether its contributor owes the host what was asked; it opens the upper bound.</summary>
    ObligationUnknown,

    /// <summary>It counts people of a category that was not asked for.</summary>
    OtherCategory,

    /// <summary>It counts equipment, not people, or equipment of another kind.</summary>
    Equipment,

    /// <summary>It counts people served, not forces.</summary>
    PeopleServed,

    /// <summary>There is nothing to count there: the host or the force did not exist.</summary>
    CannotExist,
}
