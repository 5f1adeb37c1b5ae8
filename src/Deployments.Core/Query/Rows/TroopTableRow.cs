using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>One cell of a table of headcounts as a flat row. A figure that is unknown is absent, never 0.</summary>
/// <example>
/// <code>
/// var row = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2003-12-31").ToRows().Single(r =&gt; r.Row == "USA");
/// $"{row.Low}, {row.Best?.ToString() ?? "none"}, {row.High}: {row.State}" // 2050, 2100, 2150: Figure
/// </code>
/// </example>
public sealed record TroopTableRow : PeriodTableRow
{
    /// <summary>A row to be filled in.</summary>
    public TroopTableRow()
    {
    }

    [SetsRequiredMembers]
    internal TroopTableRow(TroopCell cell, RowLabel label, RowDetail detail)
        : base(cell, label, detail)
    {
        (Low, Best, High, KnownBest) = (cell.Low, cell.Best, cell.High, cell.KnownBest);
        if (detail == RowDetail.Explained && cell is { State: CellState.Figure, IsCertain: false })
            (Certain, Possible) = (cell.Certain, cell.Possible);
    }

    /// <summary>The lower bound; absent where there is no figure.</summary>
    public long? Low { get; init; }

    /// <summary>The best estimate; absent where a part has none or is unknown.</summary>
    public long? Best { get; init; }

    /// <summary>The upper bound; absent where it is open or there is no figure.</summary>
    public long? High { get; init; }

    /// <summary>The sum of the bests of the parts that have a figure; absent where one of them has no best.</summary>
    public long? KnownBest { get; init; }

    /// <summary>The parts on which all readings of imprecise dates agree; only where they do not all agree, and absent in rows of figures only.</summary>
    public TroopCount? Certain { get; init; }

    /// <summary>What the count can be under any reading of imprecise dates; only where they do not all agree, and absent in rows of figures only.</summary>
    public TroopCount? Possible { get; init; }
}
