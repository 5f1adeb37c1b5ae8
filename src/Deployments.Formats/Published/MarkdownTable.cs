using System.Text;

namespace Deployments;

/// <summary>The rows of tables in pages that are generated.</summary>
internal static class MarkdownTable
{
    /// <summary>A text set as code.</summary>
    public static string Code(string text) => $"`{text}`";

    /// <summary>The first row and the line below it.</summary>
    public static void Head(StringBuilder page, params ReadOnlySpan<string> columns)
    {
        Row(page, columns);
        foreach (var _ in columns)
            page.Append("|---");
        page.Append("|\n");
    }

    /// <summary>One row.</summary>
    public static void Row(StringBuilder page, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
            page.Append("| ").Append(cell.Replace("|", "\\|", StringComparison.Ordinal)).Append(' ');
        page.Append("|\n");
    }
}
