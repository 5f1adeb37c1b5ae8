using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>One cell of a table of averages as a flat row.</summary>
public sealed record AverageTableRow : PeriodTableRow
{
    /// <summary>A row to be filled in.</summary>
    public AverageTableRow()
    {
    }

    [SetsRequiredMembers]
    internal AverageTableRow(AverageCell cell, RowLabel label, RowDetail detail)
        : base(cell, label, detail) => Average = cell.Average;

    /// <summary>The average as an exact fraction: the sum of the daily totals, and the days of the period; absent where there is no figure.</summary>
    public TroopAverage? Average { get; init; }

    /// <summary>The lower bound, divided; absent where there is no figure.</summary>
    public decimal? Low => Average?.Low;

    /// <summary>The best estimate, divided; absent where a day has none.</summary>
    public decimal? Best => Average?.Best;

    /// <summary>The upper bound, divided; absent where a day is open above.</summary>
    public decimal? High => Average?.High;
}
