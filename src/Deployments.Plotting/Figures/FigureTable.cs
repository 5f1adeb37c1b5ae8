namespace Deployments;

/// <summary>A table as charts read it: slots in order of time, rows of figures.</summary>
internal sealed class FigureTable
{
    private FigureTable(TroopTable table, IReadOnlyList<(Slot Slot, int Place)> slots)
    {
        Table = table;
        Slots = [.. slots.Select(s => s.Slot)];
        Places = [.. slots.Select(s => s.Place)];
        Figure[] cells = [.. table.Cells.Select(Figure.Of)];
        Rows = [.. table.Rows.Select((row, place) => Row(row.ToString(), table.NameOf(row), place))];
        Total = table.HasTotal ? Row("", "total", table.Rows.Count) : null;

        FigureRow Row(string key, string name, int place) => new(key, CleanText.Of(name), [.. slots.Select(s => cells[(place * slots.Count) + s.Place])], place);
    }

    public TroopTable Table { get; }

    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>Where each slot's period stands among the table's.</summary>
    public IReadOnlyList<int> Places { get; }

    public IReadOnlyList<FigureRow> Rows { get; }

    public FigureRow? Total { get; }

    /// <summary>Reads a table; one without periods cannot be drawn.</summary>
    public static FigureTable Of(TroopTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Periods.Count == 0)
            Errors.Argument("The table has no periods, so there is nothing to draw.", nameof(table));
        return new(table, Slot.Of(table.Context.Rule, table.Periods));
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
