namespace Deployments;

/// <summary>A table of a sheet. Cells are made when they are asked for, so that of a long table only those shown are.</summary>
internal sealed record SheetGrid
{
    /// <summary>The columns; the first names the rows.</summary>
    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>How many rows there are, a total among them.</summary>
    public required int RowCount { get; init; }

    /// <summary>The cell of a row in a column, both counted from 0.</summary>
    public required Func<int, int, SheetCell> Cell { get; init; }

    /// <summary>Whether the last row is a total.</summary>
    public bool HasTotal { get; init; }

    /// <summary>Whether columns that make a line of text too long follow in further blocks, each with the names of the rows.</summary>
    public bool Breaks { get; init; }

    /// <summary>How many rows text shows at most.</summary>
    public int MostRowsOfText { get; init; } = int.MaxValue;

    /// <summary>How many rows are not shown, in words.</summary>
    public static string Rest(int rows) => FormattableString.Invariant($"… and {rows:#,0} more {(rows == 1 ? "row" : "rows")}.");

    /// <summary>A table of texts.</summary>
    public static SheetGrid Of(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, params IReadOnlyCollection<string> numbers) => new()
    {
        Columns = [.. columns.Select(c => new SheetColumn(c, IsNumber: numbers.Contains(c)))],
        RowCount = rows.Count,
        Cell = (row, column) => new SheetCell(rows[row][column]),
    };
}
