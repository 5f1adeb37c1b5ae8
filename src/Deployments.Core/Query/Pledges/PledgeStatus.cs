namespace Deployments;

/// <summary>What became of a pledge by a day.</summary>
public enum PledgeStatus
{
    /// <summary>Nothing of it is known to be there.</summary>
    Open,

    /// <summary>Less is there than was pledged.</summary>
    PartlyDelivered,

    /// <summary>At least the lowest number pledged is there; where no number was pledged, anything at all; for a change, a rise that large.</summary>
    Delivered,

    /// <summary>It was taken back: pledged zero, or the contribution ended.</summary>
    Withdrawn,
}
