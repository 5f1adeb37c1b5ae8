using System.Globalization;
using System.Net;
using System.Text;

namespace Deployments;

/// <summary>A sheet as a piece of HTML that stands by itself: styles inline, colours those of the page around it, so that it reads in light and in dark and on paper.</summary>
internal static class HtmlSheet
{
    private const string Page = "font:14px/1.45 system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;color:inherit;max-width:100%;overflow-x:auto;padding:2px 0";
    private const string Heading = "font-weight:600;margin:0 0 6px";
    private const string Note = "margin:2px 0;opacity:.75";

    /// <summary>The whole sheet.</summary>
    public static string Of(Sheet sheet)
    {
        var html = new StringBuilder($"<div style=\"{Page}\">");
        if (sheet.Title.Length > 0)
            html.Append(CultureInfo.InvariantCulture, $"<div style=\"{Heading}\">").Append(Text(sheet.Title)).Append("</div>");
        if (sheet.Facts.Count + sheet.FurtherFacts.Count > 0)
            Write(html, sheet.Facts.Concat(sheet.FurtherFacts));
        if (sheet.Items.Count > 0 || sheet.Last is not null)
            Write(html, sheet.Items, sheet.Last);
        if (sheet.Grid is { } grid)
            HtmlGrid.Write(html, grid);
        if (sheet.Notes.Count > 0)
            Notes(html, sheet.Notes);
        return html.Append("</div>").ToString();
    }

    /// <summary>Text as HTML: no sign of it is markup, and none is hidden.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(Visible.In(text));

    private static void Write(StringBuilder html, IEnumerable<(string Name, string Value)> facts)
    {
        html.Append(CultureInfo.InvariantCulture, $"<table style=\"{HtmlStyle.Table}\"><tbody>");
        foreach (var (name, value) in facts)
            html.Append(CultureInfo.InvariantCulture, $"<tr style=\"{HtmlStyle.Row}\"><th scope=\"row\" style=\"{HtmlStyle.Cell}{HtmlStyle.Left}{HtmlStyle.Quiet}font-weight:400;white-space:nowrap\">").Append(Text(name)).Append(CultureInfo.InvariantCulture, $"</th><td style=\"{HtmlStyle.Cell}{HtmlStyle.Left}{HtmlStyle.After}\">").Append(Text(value)).Append("</td></tr>");
        html.Append("</tbody></table>");
    }

    private static void Write(StringBuilder html, IReadOnlyList<SheetItem> items, SheetItem? last)
    {
        html.Append(CultureInfo.InvariantCulture, $"<table style=\"{HtmlStyle.Table}\"><tbody>");
        foreach (var item in items.Take(HtmlGrid.MostRows))
            Write(html, item);
        if (items.Count > HtmlGrid.MostRows)
            Write(html, new SheetItem("", Rest([.. items.Skip(HtmlGrid.MostRows)])) { Tone = SheetTone.Quiet });
        if (last is not null)
            Write(html, last);
        html.Append("</tbody></table>");
    }

    /// <summary>How many more there are, and of those that a word leads how many of each: what is unknown or left out is not one more figure.</summary>
    private static string Rest(IReadOnlyList<SheetItem> items)
    {
        var kinds = items.Where(i => i.Lead.EndsWith(':')).GroupBy(i => i.Lead.TrimEnd(':')).Select(g => FormattableString.Invariant($"{g.Count():#,0} {g.Key}"));
        return FormattableString.Invariant($"… and {items.Count:#,0} more{string.Concat(kinds.Select((kind, i) => (i == 0 ? ", of them " : ", ") + kind))}.");
    }

    private static void Write(StringBuilder html, SheetItem item)
    {
        var quiet = item.Tone == SheetTone.Quiet ? HtmlStyle.Quiet : "";
        html.Append(CultureInfo.InvariantCulture, $"<tr style=\"{HtmlStyle.Row}\"><td style=\"{HtmlStyle.Cell}{HtmlStyle.Right}{HtmlStyle.Of(item.Tone)}white-space:nowrap\">").Append(Text(item.Lead))
            .Append(CultureInfo.InvariantCulture, $"</td><td style=\"{HtmlStyle.Cell}{HtmlStyle.Left}{HtmlStyle.After}{quiet}\">").Append(Text(item.Text));
        foreach (var detail in item.Details)
            html.Append(CultureInfo.InvariantCulture, $"<div style=\"{HtmlStyle.Quiet}\">").Append(Text(detail)).Append("</div>");
        html.Append("</td></tr>");
    }

    private static void Notes(StringBuilder html, IReadOnlyList<string> notes)
    {
        html.Append("<details open=\"open\" style=\"margin-top:8px;font-size:.86em\"><summary style=\"cursor:pointer;opacity:.75\">").Append(CultureInfo.InvariantCulture, $"{notes.Count} {(notes.Count == 1 ? "note" : "notes")}")
            .Append("</summary>");
        foreach (var note in notes)
            html.Append(CultureInfo.InvariantCulture, $"<div style=\"{Note}\">").Append(Text(note)).Append("</div>");
        html.Append("</details>");
    }
}
