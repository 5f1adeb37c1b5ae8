using NodaTime;

namespace Deployments;

/// <summary>All totals of one day: of everything and of each row.</summary>
internal sealed record DayTotals(LocalDate Day, DayCell Total, IReadOnlyDictionary<RowKey, DayCell> Rows)
{
    public DayCell Of(RowKey? row) =>
        row is null || Total.State == CellState.OutsideCoverage ? Total : Rows.GetValueOrDefault(row, DayCell.NoneReported);
}
