namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class PeriodSeries<TCell> : IShown
{
    /// <summary>A line for each period with its answer, then the footnotes.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The series as a piece of HTML: at most 20 periods, with the number of the rest, and its footnotes.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => new(Title)
    {
        Grid = new SheetGrid
        {
            Columns = [new SheetColumn("period"), new SheetColumn(Name, IsNumber: true)],
            RowCount = Count,
            Cell = (row, column) => column == 0 ? new SheetCell(cells[row].Period.Name) : FigureCell.Of(cells[row]),
        },
        Notes = Footnotes,
    };
}
