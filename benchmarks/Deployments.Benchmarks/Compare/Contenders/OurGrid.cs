namespace Deployments.Benchmarks;

/// <summary>Reads the library's tables into grids: the one place to change when tables can be read faster.</summary>
/// <remarks>An absent best or high is written as <see cref="Open"/>; the plain workload has none.</remarks>
internal static class OurGrid
{
    private const long Open = -1;
    private static readonly Dictionary<string, int> Nations = InventedNations.Ids.Index().ToDictionary(n => n.Item, n => n.Index);

    /// <summary>A table by nation.</summary>
    public static void Read(TroopTable table, Grid into)
    {
        var figures = new TroopFigure[table.Periods.Count];
        for (var row = 0; row < table.Rows.Count; row++)
        {
            table.CopyRow(row, figures);
            Write(figures, into, Nations[table.Rows[row].Parts[0]]);
        }
    }

    /// <summary>A table of person-days by nation.</summary>
    public static void Read(PersonDaysTable table, Grid into, int measure)
    {
        using var cells = table.Cells.GetEnumerator();
        foreach (var row in table.Rows)
        {
            for (var column = 0; column < table.Periods.Count; column++)
            {
                cells.MoveNext();
                if (cells.Current.PersonDays is { } sum)
                    into.Set(Nations[row.Parts[0]], column, sum.Low, sum.Best ?? Open, sum.High ?? Open, measure);
            }
        }
    }

    /// <summary>The total of a table without facets.</summary>
    public static void ReadTotal(TroopTable table, Grid into, int row)
    {
        var figures = new TroopFigure[table.Periods.Count];
        table.CopyTotals(figures);
        Write(figures, into, row);
    }

    private static void Write(ReadOnlySpan<TroopFigure> figures, Grid into, int row)
    {
        var cells = into.Values.AsSpan(into.At(row, 0), figures.Length * into.Measures);
        foreach (ref readonly var figure in figures)
        {
            if (figure.State == CellState.Figure)
                (cells[0], cells[1], cells[2]) = (figure.Low.GetValueOrDefault(), figure.Best ?? Open, figure.High ?? Open);
            cells = cells[into.Measures..];
        }
    }
}
