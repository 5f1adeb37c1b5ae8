namespace Deployments;

/// <summary>A settled figure in numbers.</summary>
/// <param name="Count">The figure.</param>
/// <param name="Age">The effective day it dates from.</param>
/// <param name="Decider">The claim that decides the chosen one; <see cref="SeriesWord.None"/> for a list.</param>
internal readonly record struct SettledFigure(CountBounds Count, int Age, int Decider);
