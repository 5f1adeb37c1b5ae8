namespace Deployments;

/// <summary>Contributions that must be looked at for a row.</summary>
/// <param name="Contributions">The contributions, in the dataset's order.</param>
/// <param name="Slots">Their slots.</param>
internal sealed record ListedForces(IReadOnlyList<ForceContribution> Contributions, IReadOnlyList<int> Slots);
