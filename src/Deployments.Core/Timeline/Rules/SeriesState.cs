using NodaTime;

namespace Deployments;

/// <summary>What one series says of a contribution on a day: a figure, or a reason why there is none.</summary>
/// <param name="Count">The figure; absent where there is a reason instead.</param>
/// <param name="Reason">The reason; absent where there is a figure.</param>
/// <param name="Age">The effective day that the figure or the reason dates from; a change keeps its base's (rule 5).</param>
/// <param name="Series">The series.</param>
/// <param name="Evidence">The reports it rests on, the deciding one last; empty for a zero that a list asserts.</param>
internal sealed record SeriesState(TroopCount? Count, UnknownReason? Reason, LocalDate Age, string Series, IReadOnlyList<ClaimRow> Evidence)
{
    public bool CannotExist { get; init; }

    public Id<ForceContribution>? Elsewhere { get; init; }

    /// <summary>The complete list that asserts a zero by not naming the contribution; absent where a report speaks.</summary>
    public CompleteList? List { get; init; }

    public bool IsListZero => List is not null;

    /// <summary>It rests on other series' levels, or on none: its own series has reported no level.</summary>
    public bool IsBorrowed { get; init; }

    /// <summary>For a borrowed level: the day of the newest level that any series had reported when it was borrowed, whichever of them it was settled to.</summary>
    public LocalDate? NewestLevel { get; init; }

    /// <summary>A fall was larger than what was there and stopped at zero.</summary>
    public bool StoppedAtZero { get; init; }

    /// <summary>Reports of the series that contradict one of the evidence for its day, without anybody saying which came later.</summary>
    public IReadOnlyList<ClaimRow> Conflicting { get; init; } = [];

    public ClaimRow? Decider => Evidence.Count > 0 ? Evidence[^1] : null;

    /// <summary>When what decides it was known to the public; absent where nobody says.</summary>
    public LocalDate? Published => Decider is { } row ? row.Published : List?.Published;

    /// <summary>The grade of what decides it, as a rank.</summary>
    public int Grade => Decider?.Grade ?? List?.Grade ?? ClaimRow.Ungraded;
}
