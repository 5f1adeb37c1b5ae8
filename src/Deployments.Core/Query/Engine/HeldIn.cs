namespace Deployments;

/// <summary>What is known of a contribution that a row counts or has unknown, and in which of its cells.</summary>
/// <param name="Holding">What is known of it.</param>
/// <param name="Periods">The places of the periods.</param>
internal readonly record struct HeldIn(Holding Holding, ReadOnlyMemory<int> Periods);
