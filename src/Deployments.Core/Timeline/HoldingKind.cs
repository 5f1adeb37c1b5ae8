namespace Deployments;

/// <summary>What is known of a contribution on a day.</summary>
internal enum HoldingKind : byte
{
    /// <summary>It is not there yet: it adds nothing and is not unknown.</summary>
    NotYet,

    /// <summary>It has a figure, which may be an asserted zero.</summary>
    Known,

    /// <summary>It is there and its size is unknown.</summary>
    Unknown,

    /// <summary>There is nothing to count.</summary>
    CannotExist,
}
