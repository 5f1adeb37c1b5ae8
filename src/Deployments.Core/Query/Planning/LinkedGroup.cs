namespace Deployments;

/// <summary>Contributions that must be counted together, because one may be part of another or take it over.</summary>
/// <param name="Members">Those of them that are asked about and can count on some day, in the dataset's order.</param>
/// <param name="Slots">Their slots.</param>
/// <param name="Edges">The days on which their placements or the links between them change, as day numbers, in order.</param>
internal sealed record LinkedGroup(IReadOnlyList<ForceContribution> Members, int[] Slots, int[] Edges)
{
    /// <summary>Where all members count on all days and stand in the same rows: the rows; else absent.</summary>
    public IReadOnlyList<RowKey>? Rows { get; init; }

    /// <summary>For each member the members that it is part of, by day; only where the rows are the same.</summary>
    public DayMap<int[][]> Wholes { get; init; } = DayMap<int[][]>.Always([]);

    /// <summary>About how much memory it takes.</summary>
    public long Bytes => 128 + (8L * Members.Count) + (4L * (Slots.Length + Edges.Length)) + (Wholes.Edges.Length + 1) * 40L * Slots.Length;
}
