using NodaTime;

namespace Deployments;

/// <summary>One cell of a table as a flat row. A figure that is unknown is absent, never 0.</summary>
public sealed record TroopTableRow
{
    /// <summary>The row's key; empty in a table without facets.</summary>
    public required string Row { get; init; }

    /// <summary>The row's name.</summary>
    public required string Name { get; init; }

    /// <summary>The period's name.</summary>
    public required string Period { get; init; }

    /// <summary>The period's first day.</summary>
    public required LocalDate First { get; init; }

    /// <summary>The period's last day, included.</summary>
    public required LocalDate Last { get; init; }

    /// <summary>What kind of answer it is.</summary>
    public required CellState State { get; init; }

    /// <summary>The lower bound; absent where there is no figure.</summary>
    public long? Low { get; init; }

    /// <summary>The best estimate; absent where a part has none or is unknown.</summary>
    public long? Best { get; init; }

    /// <summary>The upper bound; absent where it is open or there is no figure.</summary>
    public long? High { get; init; }

    /// <summary>The sum of the bests of the parts that have a figure; absent where one of them has no best.</summary>
    public long? KnownBest { get; init; }

    /// <summary>How many contributions are there and unknown.</summary>
    public int UnknownCount { get; init; }

    /// <summary>Whether all readings of imprecise dates agree.</summary>
    public bool IsCertain { get; init; }
}
