namespace Deployments;

/// <summary>What few cells of figures say.</summary>
/// <param name="Elsewhere">The contribution in which the figure is counted.</param>
/// <param name="ElsewhereColumn">The column of figures in which it is counted.</param>
/// <param name="Refusal">Why the cell cannot be read.</param>
internal sealed record FigureRemark(string? Elsewhere = null, string? ElsewhereColumn = null, string? Refusal = null);
