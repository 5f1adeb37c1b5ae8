namespace Deployments;

/// <summary>A table of person-days.</summary>
public sealed partial class PersonDaysTable : PeriodTable<PersonDaysCell>
{
    internal PersonDaysTable(TableAnswer answer)
        : base(answer, (row, period) => new PersonDaysCell(answer, row, period))
    {
    }

    /// <summary>The cells as flat rows, row by row; the total's left out, but in a table without facets, which has nothing else.</summary>
    /// <param name="detail">How much a row carries.</param>
    public IEnumerable<PersonDaysTableRow> ToRows(RowDetail detail = RowDetail.Figures) => ToRows(detail, static (cell, label, detail) => new PersonDaysTableRow(cell, label, detail));
}
