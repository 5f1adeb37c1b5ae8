namespace Deployments;

public abstract partial class PeriodTable<TCell> : IShown
{
    /// <summary>The table as aligned text with its footnotes. Columns that would make a line too long follow in further blocks.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The table as a piece of HTML for notebooks and pages: at most 20 rows and the total, with the number of the rest, and its footnotes.</summary>
    /// <remarks>Styles are inline and colours those of the page around it. Best figures stand first, bounds beside them; the reason for an unknown cell is its tooltip.</remarks>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => Periods.Count == 0 ? new Sheet(Title) { Notes = ["No periods were asked for."] } : new Sheet(Title)
    {
        Grid = new SheetGrid
        {
            Columns = [new SheetColumn(""), .. Periods.Select(p => new SheetColumn(p.Name, IsNumber: true))],
            RowCount = Rows.Count + (HasTotal ? 1 : 0),
            Cell = (row, column) => column == 0 ? new SheetCell(NameOf(row)) : FigureCell.Of(cell(row, column - 1)),
            HasTotal = HasTotal,
            Breaks = true,
        },
        Notes = Footnotes,
    };

    private string NameOf(int row) => row < Rows.Count ? NameOf(Rows[row]) : Rows.Count == 0 ? "everything" : "total";
}
