namespace Deployments;

/// <summary>A table of averages of daily totals.</summary>
public sealed partial class AverageTable : PeriodTable<AverageCell>
{
    internal AverageTable(TableAnswer answer)
        : base(answer, (row, period) => new AverageCell(answer, row, period))
    {
    }

    /// <summary>The cells as flat rows, row by row; the total's left out, but in a table without facets, which has nothing else. The fractions stay exact.</summary>
    /// <param name="detail">How much a row carries.</param>
    public IEnumerable<AverageTableRow> ToRows(RowDetail detail = RowDetail.Figures) => ToRows(detail, static (cell, label, detail) => new AverageTableRow(cell, label, detail));
}
