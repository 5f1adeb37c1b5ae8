namespace Deployments;

/// <summary>A cell of totals as a cell of a sheet: the one place where an answer becomes what is read.</summary>
internal static class FigureCell
{
    public static SheetCell Of(PeriodCell cell) => new(cell.Text)
    {
        Shown = () => cell.Shown,
        Tone = cell.State switch
        {
            CellState.Figure => SheetTone.Plain,
            CellState.Unknown => SheetTone.Unknown,
            _ => SheetTone.Quiet,
        },
        Why = () => string.Join("; ", Footnotes.UnknownIn(cell)),
    };
}
