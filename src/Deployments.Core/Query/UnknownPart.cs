using NodaTime;

namespace Deployments;

/// <summary>One contribution that is there and whose size is unknown.</summary>
public sealed record UnknownPart
{
    /// <summary>The contribution.</summary>
    public required ForceContribution Contribution { get; init; }

    /// <summary>Why its size is unknown.</summary>
    public required UnknownReason Reason { get; init; }

    /// <summary>The contribution that it is included in, where that is the reason.</summary>
    public Id<ForceContribution>? IncludedIn { get; init; }

    /// <summary>The effective day of the report that gives the reason, or of the figure that went stale.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The reports that give the reason; empty where nothing was reported.</summary>
    public IReadOnlyList<TroopReport> Reports { get; init => field = ValueList<TroopReport>.Of(value); } = ValueList<TroopReport>.Empty;

    /// <summary>On how many days of the period it is unknown.</summary>
    public int Days { get; init; } = 1;

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(UnknownPart), PrintMembers);
}
