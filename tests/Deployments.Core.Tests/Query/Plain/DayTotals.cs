namespace Deployments.Tests.Query.Plain;

/// <summary>All totals of one day: of everything and of each row; without a count, outside coverage.</summary>
internal sealed record DayTotals(LocalDate Day, ForceCount? Count)
{
    public IEnumerable<RowKey> Rows => Count?.Rows ?? [];

    public DayCell Of(RowKey? row) => Count?.Cell(row) ?? DayCell.OutsideCoverage;
}
