namespace Deployments;

/// <summary>Contributions that must be counted together, because one may be part of another or take it over.</summary>
/// <param name="Members">Those of them that are asked about, in the dataset's order.</param>
/// <param name="Slots">Their slots.</param>
/// <param name="Edges">The days on which their placements or the links between them change, as day numbers, in order.</param>
internal sealed record LinkedGroup(IReadOnlyList<ForceContribution> Members, int[] Slots, int[] Edges);
