namespace Deployments;

/// <summary>One line of a chart of bars.</summary>
/// <param name="Name">Whose figure it is.</param>
/// <param name="Detail">What else tells it apart; empty where nothing does.</param>
/// <param name="Figures">One figure, or two that are compared; what is not comparable is absent and only said.</param>
/// <param name="Text">The figures in words.</param>
internal sealed record BarEntry(string Name, string Detail, IReadOnlyList<Figure?> Figures, string Text);
