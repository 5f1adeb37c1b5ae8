namespace Deployments;

/// <summary>One contribution that is there and not in the cell.</summary>
public sealed record LeftOutPart
{
    /// <summary>The contribution.</summary>
    public required ForceContribution Contribution { get; init; }

    /// <summary>Why it is left out.</summary>
    public required LeftOutReason Reason { get; init; }

    /// <summary>The whole or the successor that is counted instead.</summary>
    public Id<ForceContribution>? InFavourOf { get; init; }

    /// <summary>Its own figure; absent where it is unknown.</summary>
    public TroopCount? Figure { get; init; }

    /// <summary>Whether some of it may belong to what was asked, which opens the cell's upper bound.</summary>
    public bool OpensHigh { get; init; }

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(LeftOutPart), PrintMembers);
}
