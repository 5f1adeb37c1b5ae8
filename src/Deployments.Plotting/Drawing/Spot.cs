namespace Deployments;

/// <summary>A point on the canvas, in CSS pixels from its upper left corner.</summary>
internal readonly record struct Spot(double X, double Y);
