namespace Deployments;

/// <summary>A table of person-days.</summary>
/// <example>
/// <code>
/// var days = data.Troops(Stage.Deployed).By(Facet.Nation).PersonDays(CalendarPeriods.Span("2016-07-22/2016-07-31"));
/// days["USA", "2016-07-22/2016-07-31"].Text // at least 4,500 (9 of 10 days unknown)
/// </code>
/// </example>
public sealed partial class PersonDaysTable : PeriodTable<PersonDaysCell>
{
    internal PersonDaysTable(TableAnswer answer)
        : base(answer, (row, period) => new PersonDaysCell(answer, row, period))
    {
    }

    /// <summary>The cells as flat rows, row by row. A figure that is unknown is absent, never 0.</summary>
    /// <param name="detail">How much a row carries: figures only, or sources, reasons and caveats too.</param>
    /// <remarks>The total's cells are left out, but in a table without facets, which has nothing else. Each row is made as it is read, so that explained rows of a large table are only made for those taken.</remarks>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("LTU").PersonDays(CalendarPeriods.Years("2023", "2023")).ToRows().Single().Best // 365
    /// </code>
    /// </example>
    public IEnumerable<PersonDaysTableRow> ToRows(RowDetail detail = RowDetail.Figures) => ToRows(detail, static (cell, label, detail) => new PersonDaysTableRow(cell, label, detail));
}
