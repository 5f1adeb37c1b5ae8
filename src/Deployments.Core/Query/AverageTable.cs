namespace Deployments;

/// <summary>A table of averages of daily totals.</summary>
public sealed class AverageTable : PeriodTable<AverageCell>
{
    internal AverageTable(TableAnswer answer, Func<TableContext, RowKey?, PeriodFigure, AverageCell> make)
        : base(answer, make)
    {
    }
}
