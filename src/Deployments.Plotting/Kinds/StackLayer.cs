namespace Deployments;

/// <summary>One layer of a stacked chart.</summary>
/// <param name="Key">The row's key; absent for the others, added up.</param>
/// <param name="Name">Its name.</param>
/// <param name="Heights">How high it is in each slot; 0 where it adds nothing to the stack.</param>
internal sealed record StackLayer(string? Key, string Name, IReadOnlyList<long> Heights);
