namespace Deployments;

/// <summary>The bounds of a figure in a timeline's pool; -1 stands for an absent best and for an open high.</summary>
internal readonly record struct FigureBounds(int Low, int Best, int High);
