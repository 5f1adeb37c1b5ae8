namespace Deployments;

/// <summary>One line of a chart of bars.</summary>
/// <param name="Name">Whose figures they are.</param>
/// <param name="Detail">What else tells them apart; empty where nothing does.</param>
/// <param name="Bars">One figure, or two that are compared.</param>
internal sealed record BarEntry(string Name, string Detail, IReadOnlyList<BarFigure> Bars);
