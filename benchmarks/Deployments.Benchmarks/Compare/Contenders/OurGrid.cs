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
        using var cells = table.Cells.GetEnumerator();
        foreach (var row in table.Rows)
            ReadRow(cells, table.Periods.Count, into, Nations[row.Parts[0]]);
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
        using var cells = table.Cells.GetEnumerator();
        ReadRow(cells, table.Periods.Count, into, row);
    }

    private static void ReadRow(IEnumerator<TroopCell> cells, int columns, Grid into, int row)
    {
        for (var column = 0; column < columns; column++)
        {
            cells.MoveNext();
            var cell = cells.Current;
            if (cell.State == CellState.Figure)
            {
                var count = cell.Count;
                into.Set(row, column, count.Low, count.Best ?? Open, count.High ?? Open);
            }
        }
    }
}
