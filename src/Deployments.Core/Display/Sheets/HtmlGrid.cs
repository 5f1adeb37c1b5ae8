using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>A table of a sheet as HTML: of a long one the first rows and the total, of a wide one the first and the last columns, and how many the rest are.</summary>
internal static class HtmlGrid
{
    public const int MostRows = 20;
    private const int MostColumns = 24;
    private const int MostOfOneLine = 24;
    private const int Gap = -1;

    public static void Write(StringBuilder html, SheetGrid grid)
    {
        var columns = Columns(grid);
        var total = grid.HasTotal && grid.RowCount > 1 ? grid.RowCount - 1 : -1;
        var rows = Enumerable.Range(0, total >= 0 ? total : grid.RowCount).Take(MostRows).ToList();
        var cells = rows.Concat(total >= 0 ? [total] : []).ToDictionary(r => r, r => columns.Select(c => Parted(c == Gap ? new SheetCell("…") : grid.Cell(r, c))).ToList());
        var isDouble = columns.Select((_, i) => cells.Values.Any(r => r[i].Parts.Beside.Length > 0)).ToList();

        html.Append(CultureInfo.InvariantCulture, $"<table style=\"{HtmlStyle.Table}\"><thead><tr style=\"{HtmlStyle.Row}\">");
        for (var i = 0; i < columns.Count; i++)
            Head(html, columns[i] == Gap ? new SheetColumn("…") : grid.Columns[columns[i]], i > 0, isDouble[i]);
        html.Append("</tr></thead><tbody>");
        foreach (var row in rows)
            Row(html, grid, columns, cells[row], isDouble, isTotal: false);
        var rest = (total >= 0 ? total : grid.RowCount) - rows.Count;
        if (rest > 0)
            html.Append(CultureInfo.InvariantCulture, $"<tr style=\"{HtmlStyle.Row}\"><td colspan=\"{(columns.Count + isDouble.Count(d => d)).ToString(CultureInfo.InvariantCulture)}\" style=\"{HtmlStyle.Cell}{HtmlStyle.Left}{HtmlStyle.Quiet}\">").Append(SheetGrid.Rest(rest)).Append("</td></tr>");
        if (total >= 0)
            Row(html, grid, columns, cells[total], isDouble, isTotal: true);
        html.Append("</tbody></table>");
        if (columns.Contains(Gap))
            html.Append(CultureInfo.InvariantCulture, $"<div style=\"{HtmlStyle.Quiet}\">{grid.Columns.Count - columns.Count + 1:#,0} more columns are not shown.</div>");
    }

    private static IReadOnlyList<int> Columns(SheetGrid grid)
    {
        var half = MostColumns / 2;
        var all = Enumerable.Range(0, grid.Columns.Count).ToList();
        return all.Count <= MostColumns + 1 ? all : [.. all.Take(half + 1), Gap, .. all.TakeLast(half)];
    }

    private static void Head(StringBuilder html, SheetColumn column, bool isAfter, bool isDouble) =>
        html.Append("<th scope=\"col\"").Append(isDouble ? " colspan=\"2\"" : "").Append(CultureInfo.InvariantCulture, $" style=\"{HtmlStyle.Cell}{HtmlStyle.Head}")
            .Append(isDouble ? "text-align:center;" : column.IsNumber ? HtmlStyle.Right : HtmlStyle.Left).Append(isAfter ? "padding-left:18px;" : "").Append("\">").Append(HtmlSheet.Text(column.Name)).Append("</th>");

    private static void Row(StringBuilder html, SheetGrid grid, IReadOnlyList<int> columns, List<(SheetCell Cell, ShownFigure Parts)> cells, List<bool> isDouble, bool isTotal)
    {
        html.Append(CultureInfo.InvariantCulture, $"<tr style=\"{HtmlStyle.Row}\">");
        for (var i = 0; i < columns.Count; i++)
        {
            var isNumber = columns[i] != Gap && grid.Columns[columns[i]].IsNumber;
            Cell(html, cells[i], isNumber, i, isDouble[i], isTotal ? HtmlStyle.Total : "");
        }

        html.Append("</tr>");
    }

    private static (SheetCell Cell, ShownFigure Parts) Parted(SheetCell cell) => (cell, cell.Shown?.Invoke() ?? new ShownFigure(cell.Text));

    private static void Cell(StringBuilder html, (SheetCell Cell, ShownFigure Parts) shown, bool isNumber, int place, bool isDouble, string style)
    {
        var (cell, parts) = shown;
        var tip = cell.Why?.Invoke() is { Length: > 0 } why ? $" title=\"{HtmlSheet.Text(why)}\"" : "";
        var tag = place == 0 ? "th scope=\"row\"" : "td";
        var look = HtmlStyle.Cell + (place == 0 ? HtmlStyle.Name : "padding-left:18px;") + (isNumber ? HtmlStyle.Right : HtmlStyle.Left) + (isNumber || parts.Main.Length <= MostOfOneLine ? HtmlStyle.Short : "") + style + HtmlStyle.Of(cell.Tone) + (tip.Length > 0 ? "cursor:help;" : "");

        // Something long and alone would push all figures of its column aside.
        var spans = isDouble && parts.Beside.Length == 0 && cell.Tone != SheetTone.Plain;
        html.Append('<').Append(tag).Append(spans ? " colspan=\"2\"" : "").Append(tip).Append(CultureInfo.InvariantCulture, $" style=\"{look}\">").Append(HtmlSheet.Text(parts.Main)).Append(place == 0 ? "</th>" : "</td>");
        if (isDouble && !spans)
            html.Append("<td").Append(tip).Append(CultureInfo.InvariantCulture, $" style=\"{HtmlStyle.Cell}{HtmlStyle.Left}{style}font-weight:400;padding-left:5px;font-size:.86em;white-space:nowrap;{HtmlStyle.Quiet}\">").Append(HtmlSheet.Text(parts.Beside)).Append("</td>");
    }
}
