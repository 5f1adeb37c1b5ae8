using NodaTime;

namespace Deployments;

/// <summary>What decides how the reports of each contribution become a figure on a day, whatever is then counted: one timeline for each such set.</summary>
internal sealed record TimelineTerms
{
    public required Stage Stage { get; init; }

    /// <summary>Only what was published by this day; absent means everything.</summary>
    public LocalDate? AsKnownOn { get; init; }

    public Settlement Settlement { get; init; }

    /// <summary>How many days a figure may be older than the newest one to be compared with it; absent means any.</summary>
    public int? ComparedWithin { get; init; } = 366;

    /// <summary>How many days a level is carried forward; absent means without limit.</summary>
    public int? CarriedForward { get; init; }
}
