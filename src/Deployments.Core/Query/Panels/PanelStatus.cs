namespace Deployments;

/// <summary>What the answer for one unit in one period is: zero, unknown and outside are different things.</summary>
public enum PanelStatus
{
    /// <summary>A figure; parts of it may be unknown.</summary>
    Figure,

    /// <summary>Zero, because somebody says so: a report, an end date, a complete list that does not name it.</summary>
    Zero,

    /// <summary>Something is there and nothing of it has a figure, or a part of the period lies outside coverage.</summary>
    Unknown,

    /// <summary>Nobody reported anything of it, and nobody asserted a zero.</summary>
    NoneReported,

    /// <summary>Reports say that nothing can be there.</summary>
    NotApplicable,

    /// <summary>The dataset says nothing of the period.</summary>
    OutsideCoverage,

    /// <summary>The nation, or one of the two, is no member of the state system on the days looked at, and nothing but perhaps a zero is known of it.</summary>
    NotAState,
}
