namespace Deployments;

/// <summary>A table of averages of daily totals.</summary>
/// <example>
/// <code>
/// var averages = kfor.Troops(Stage.Deployed).By(Facet.Nation).Averages(CalendarPeriods.Years("2023", "2023"));
/// averages["LTU", "2023"].Average?.Best // 1
/// </code>
/// </example>
public sealed partial class AverageTable : PeriodTable<AverageCell>
{
    internal AverageTable(TableAnswer answer)
        : base(answer, (row, period) => new AverageCell(answer, row, period))
    {
    }

    /// <summary>The cells as flat rows, row by row. The fractions stay exact.</summary>
    /// <param name="detail">How much a row carries: figures only, or sources, reasons and caveats too.</param>
    /// <remarks>The total's cells are left out, but in a table without facets, which has nothing else. Each row is made as it is read, so that explained rows of a large table are only made for those taken.</remarks>
    /// <example>
    /// <code>
    /// var row = kfor.Troops(Stage.Deployed).From("DEU").Averages(CalendarPeriods.Years("2017", "2017")).ToRows().Single();
    /// row.Text // at least 466.9 ~ (1 unknown on 31 of 365 days)
    /// row.Average?.Days // 365
    /// </code>
    /// </example>
    public IEnumerable<AverageTableRow> ToRows(RowDetail detail = RowDetail.Figures) => ToRows(detail, static (cell, label, detail) => new AverageTableRow(cell, label, detail));
}
