namespace Deployments;

/// <summary>A table of averages of daily totals.</summary>
public sealed class AverageTable : PeriodTable<AverageCell>
{
    internal AverageTable(TableAnswer answer)
        : base(answer, (row, period) => new AverageCell(answer, row, period))
    {
    }
}
