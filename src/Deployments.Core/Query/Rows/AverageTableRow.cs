using System.Diagnostics.CodeAnalysis;

namespace Deployments;

/// <summary>One cell of a table of averages as a flat row.</summary>
/// <example>
/// <code>
/// var row = kfor.Troops(Stage.Deployed).From("USA").Averages(CalendarPeriods.Years("2003", "2003")).ToRows().Single();
/// $"{row.Average?.Sum} in {row.Average?.Days} days" // 1,089,365-1,097,335 (best 1,093,350) in 365 days
/// </code>
/// </example>
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
