using NodaTime;

namespace Deployments;

/// <summary>What is known of one contribution on one day at one stage: rules 1 to 8 and 13 applied.</summary>
internal sealed record Holding(HoldingKind Kind)
{
    public static readonly Holding NotYet = new(HoldingKind.NotYet);

    /// <summary>The figure, where it is known.</summary>
    public TroopCount Count { get; init; }

    /// <summary>Why it is unknown, where it is.</summary>
    public UnknownReason? Reason { get; init; }

    public Id<ForceContribution>? Elsewhere { get; init; }

    /// <summary>The day the figure or the reason dates from.</summary>
    public LocalDate? Age { get; init; }

    public Settled? Settled { get; init; }

    /// <summary>The report that gives the reason, where it is unknown.</summary>
    public SeriesState? Silence { get; init; }

    /// <summary>Reasons that other series give for having no figure, the newest first.</summary>
    public IReadOnlyList<SeriesState> Silences { get; init; } = [];

    /// <summary>Zero because its life, its operation's or its nation's has ended.</summary>
    public bool HasEnded { get; init; }

    /// <summary>It is there on that day: started, and not ended. Only then does it stand for its parts and for what it takes over.</summary>
    public bool IsLive { get; init; }

    /// <summary>Its end is unknown and its last report is past, so that nothing may be left of it.</summary>
    public bool MayHaveEnded { get; init; }

    /// <summary>All readings of its imprecise dates agree on this day.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>What it can be under any reading of its imprecise dates; the figure itself where all agree.</summary>
    public TroopCount Possible { get; init; }
}
