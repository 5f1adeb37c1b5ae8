namespace Deployments;

/// <summary>A cell's answer in two parts: what is read first, the best figure where there is one, and what stands quietly beside it.</summary>
/// <param name="Main">The best figure, else the bounds, else the state.</param>
/// <param name="Beside">The bounds of the best figure, and what is unknown; empty where there is nothing to add.</param>
internal readonly record struct ShownFigure(string Main, string Beside = "");
