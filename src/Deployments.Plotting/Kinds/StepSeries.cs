namespace Deployments;

/// <summary>A line of a chart over time: what it is called and its figure in each slot.</summary>
internal sealed record StepSeries(string Name, IReadOnlyList<Slot> Slots, IReadOnlyList<Figure> Figures, Ink Ink, bool IsDashed = false)
{
    /// <summary>What is drawn for it.</summary>
    public StepMarks Marks { get; } = StepMarks.Of(Slots, Figures);
}
