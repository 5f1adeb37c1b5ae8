namespace Deployments;

/// <summary>A chart as it is drawn: shapes from the lowest to the topmost.</summary>
internal sealed record Scene(int Width, int Height, Ink Ground, IReadOnlyList<Shape> Shapes);
