using System.Text;

namespace Deployments;

/// <summary>A sheet as text.</summary>
internal static class TextSheet
{
    private const int WidestLine = 150;

    /// <summary>The whole sheet, with a line break at its end.</summary>
    public static string Of(Sheet sheet)
    {
        var text = new StringBuilder();
        if (sheet.Title.Length > 0)
            text.Append(Visible.In(sheet.Title)).Append('\n');
        foreach (var (name, value) in sheet.Facts.Concat(sheet.FurtherFacts))
            text.Append("  ").Append(Visible.In(name)).Append(": ").Append(Visible.In(value)).Append('\n');
        foreach (var item in sheet.Last is { } last ? sheet.Items.Append(last) : sheet.Items)
            Write(text, item);
        if (sheet.Grid is { } grid)
            Write(text, grid);
        if (sheet.Grid is not null && sheet.Notes.Count > 0)
            text.Append('\n');
        foreach (var note in sheet.Notes)
            text.Append("* ").Append(Visible.In(note)).Append('\n');
        return text.ToString();
    }

    /// <summary>The title and the facts on one line, for things that stand in lists; further facts are left to HTML.</summary>
    public static string Line(Sheet sheet) => Visible.In(sheet.Title + string.Concat(sheet.Facts.Select(f => $"; {f.Name} {f.Value}")));

    private static void Write(StringBuilder text, SheetItem item)
    {
        text.Append("  ").Append(Visible.In(item.Lead)).Append(item.Lead.Length == 0 ? "" : item.Lead.EndsWith(':') ? " " : "  ").Append(Visible.In(item.Text)).Append('\n');
        foreach (var detail in item.Details)
            text.Append("    ").Append(Visible.In(detail)).Append('\n');
    }

    private static void Write(StringBuilder text, SheetGrid grid)
    {
        if (text.Length > 0)
            text.Append('\n');
        var rows = Math.Min(grid.RowCount, grid.MostRowsOfText);

        // Each cell is worked out once, however often it is measured.
        string[][] lines = [[.. grid.Columns.Select(c => Visible.In(c.Name))], .. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, grid.Columns.Count).Select(c => Visible.In(grid.Cell(row, c).Text)).ToArray())];
        for (var first = 1; first < grid.Columns.Count || first == 1;)
        {
            var count = grid.Breaks ? ColumnsFrom(lines, first) : grid.Columns.Count - 1;
            text.Append(first > 1 ? "\n" : "").Append(Block(grid, lines, [0, .. Enumerable.Range(first, count)]));
            first += Math.Max(count, 1);
        }

        if (rows < grid.RowCount)
            text.Append(SheetGrid.Rest(grid.RowCount - rows)).Append('\n');
    }

    private static string Block(SheetGrid grid, string[][] lines, IReadOnlyList<int> columns) => TextTable.Lay(
        [.. lines.Select(line => (IReadOnlyList<string>)[.. columns.Select(c => line[c])])],
        grid.HasTotal && lines.Length > 2 && lines.Length == grid.RowCount + 1 ? [1, lines.Length - 1] : [1],
        [.. columns.Select(c => grid.Columns[c].IsNumber)]);

    /// <summary>How many columns fit on a line, at least one.</summary>
    private static int ColumnsFrom(string[][] lines, int first)
    {
        var width = Width(lines, 0);
        for (var i = first; i < lines[0].Length; i++)
        {
            width += 2 + Width(lines, i);
            if (width > WidestLine && i > first)
                return i - first;
        }

        return lines[0].Length - first;
    }

    private static int Width(string[][] lines, int column) => lines.Max(line => line[column].Length);
}
