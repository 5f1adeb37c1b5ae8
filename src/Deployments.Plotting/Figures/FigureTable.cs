namespace Deployments;

/// <summary>A table as charts read it: slots in order of time, rows of figures.</summary>
internal sealed class FigureTable
{
    private FigureTable(TroopTable table, IReadOnlyList<(Slot Slot, int Place)> slots, Figure[] cells)
    {
        Table = table;
        Slots = [.. slots.Select(s => s.Slot)];
        Places = [.. slots.Select(s => s.Place)];
        Rows = [.. table.Rows.Select((row, place) => Row(row.ToString(), table.NameOf(row), place))];
        Total = table.HasTotal ? Row("", "total", table.Rows.Count) : null;

        FigureRow Row(string key, string name, int place) => new(key, CleanText.Of(name), [.. slots.Select(s => cells[(place * table.Periods.Count) + s.Place])], place);
    }

    public TroopTable Table { get; }

    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>Where each slot's period stands among the table's.</summary>
    public IReadOnlyList<int> Places { get; }

    public IReadOnlyList<FigureRow> Rows { get; }

    public FigureRow? Total { get; }

    /// <summary>How many periods before the first and after the last are left out, because the dataset covers none of their days that were looked at.</summary>
    public int Trimmed => Table.Periods.Count - Slots.Count;

    /// <summary>Reads a table; one without periods cannot be drawn.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isTrimmed">Whether periods at both ends that the dataset does not cover are left out; some stay where none is covered.</param>
    public static FigureTable Of(TroopTable table, bool isTrimmed = true)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Periods.Count == 0)
            Errors.Argument("The table has no periods, so there is nothing to draw.", nameof(table));
        Figure[] cells = [.. table.Cells.Select(Figure.Of)];
        var slots = Slot.Of(table.Context.Rule, table.Periods, table.Coverage);
        var covered = Enumerable.Range(0, slots.Count).Where(s => IsCovered(slots[s].Place)).ToList();
        return new(table, isTrimmed && covered.Count > 0 ? [.. slots.Skip(covered[0]).Take(covered[^1] - covered[0] + 1)] : slots, cells);

        bool IsCovered(int place) => Enumerable.Range(0, cells.Length / table.Periods.Count).Any(row => cells[(row * table.Periods.Count) + place].State != CellState.OutsideCoverage);
    }

    /// <summary>The total; a table over stages has none, and stages are never added.</summary>
    public FigureRow RequireTotal() => Total
        ?? Errors.Argument<FigureRow>("The table has no total, because figures of different stages are never added. Draw it with ChartStages(), or ask for one stage.", "table");

    /// <summary>The rows, of which there must be some facet.</summary>
    public IReadOnlyList<FigureRow> RequireRows()
    {
        if (Table.Facets.Count == 0)
            Errors.Argument("The table has no rows, only a total. Ask for rows, as in .By(Facet.Nation).", "table");
        return Rows;
    }

    /// <summary>One row by its key or name, as the table finds it.</summary>
    public FigureRow RequireRow(string row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var cell = Table[row, Table.Periods[0].Name];
        return Rows[Table.Rows.ToList().IndexOf(cell.Row!)];
    }
}
