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

    /// <summary>A zero asserted by the contribution's absence from an exhaustive list.</summary>
    public bool IsListZero { get; init; }

    /// <summary>A fall was larger than what was there and stopped at zero.</summary>
    public bool StoppedAtZero { get; init; }

    /// <summary>Other reports of the series for the same day that were revised, or that conflict without anybody saying which came later.</summary>
    public IReadOnlyList<ClaimRow> Overruled { get; init; } = [];

    public bool Conflict { get; init; }

    public ClaimRow? Decider => Evidence.Count > 0 ? Evidence[^1] : null;
}
