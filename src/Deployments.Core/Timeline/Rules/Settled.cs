using NodaTime;

namespace Deployments;

/// <summary>A settled figure: what holds, what it rests on, and what stays beside it.</summary>
/// <param name="Count">The figure.</param>
/// <param name="Age">The effective day it dates from.</param>
/// <param name="Chosen">The series whose figure it is; several for an envelope.</param>
/// <param name="Beside">The figures that it was settled against.</param>
internal sealed record Settled(TroopCount Count, LocalDate Age, IReadOnlyList<SeriesState> Chosen, IReadOnlyList<SeriesState> Beside)
{
    /// <summary>The reports that it rests on, each series' deciding one last.</summary>
    public IReadOnlyList<TroopReport> Reports => [.. Chosen.SelectMany(c => c.Evidence).Select(r => r.Report)];
}
