namespace Deployments;

/// <summary>A finding and the byte of the file at which it lies.</summary>
internal readonly record struct PlacedFinding(long Offset, Finding Finding);
