using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>What a query asks of a dataset, contribution by contribution: who stands in which row, and who must be counted together.</summary>
/// <remarks>It depends on the day only where memberships or hosts do, and on no report.</remarks>
internal sealed class QueryPlan : IKept
{
    // A key, its list and the number it is found by; the texts are mostly those of the dataset.
    private const long BytesOfARow = 128;

    /// <summary>The rows that something can stand in, whether or not anything was reported of it.</summary>
    public required IReadOnlyList<RowKey> Rows { get; init; }

    /// <summary>Who stands in which row: sorted by row.</summary>
    public required Strip[] Strips { get; init; }

    /// <summary>For each row the place of its first strip; one more at the end.</summary>
    public required int[] RowStarts { get; init; }

    /// <summary>The strips of a row.</summary>
    public ReadOnlySpan<Strip> StripsOf(int row) => Strips.AsSpan(RowStarts[row], RowStarts[row + 1] - RowStarts[row]);

    /// <summary>Groups of linked contributions of whom somebody is asked about, by place in the dataset.</summary>
    public required IReadOnlyList<LinkedGroup> Groups { get; init; }

    /// <summary>Whether a contribution can stand in several rows, so that the total is no sum of rows.</summary>
    public required bool RowsOverlap { get; init; }

    /// <summary>The days on which a strip begins or ends, as day numbers.</summary>
    public required IReadOnlyCollection<int> StripEdges { get; init; }

    /// <summary>The days on which a placement or a link changes, as day numbers.</summary>
    public required IReadOnlyList<int> Edges { get; init; }

    /// <inheritdoc/>
    public long Bytes => ((long)Unsafe.SizeOf<Strip>() * Strips.Length) + (4L * (RowStarts.Length + Edges.Count + StripEdges.Count)) + Groups.Sum(g => g.Bytes) + (BytesOfARow * Rows.Count);
}
