using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>Writes citations as BibTeX.</summary>
internal static class BibTeX
{
    public static string Entry(Citation citation)
    {
        var text = new StringBuilder().Append("@misc{").Append(citation.Key).Append(",\n");
        var isAddress = citation.Locator is { } locator && (locator.StartsWith("http://", StringComparison.Ordinal) || locator.StartsWith("https://", StringComparison.Ordinal)) && !locator.Any(char.IsWhiteSpace) && Visible.In(locator) == locator;

        // Second braces keep a publisher from being read as a person's names, and the capitals of a title.
        Add(text, "author", citation.Publisher, "{{", "}}");
        Add(text, "title", citation.Title, "{{", "}}");
        Add(text, "edition", citation.Edition, "{", "}");
        Add(text, "series", citation.PartOf, "{", "}");
        Add(text, "year", YearOf(citation.Published), "{", "}");
        Add(text, "date", citation.Published?.ToString(), "{", "}");
        if (isAddress)
            text.Append("  url = {").Append(Address(citation.Locator!)).Append("},\n");
        else
            Add(text, "howpublished", citation.Locator, "{", "}");
        Add(text, "note", Notes(citation), "{", "}");
        return text.Append("}\n").ToString();
    }

    /// <summary>A key of letters, digits and hyphens: other signs have a meaning in one program or another.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or '_')
                key.Append(c);
            else if (key.Length > 0 && key[^1] != '-')
                key.Append('-');
        }

        return key.ToString().TrimEnd('-');
    }

    private static string? Notes(Citation citation) =>
        string.Join("; ", new[] { citation.Licence is { } licence ? $"Licence: {licence}" : null, citation.Note }.OfType<string>()) is { Length: > 0 } notes ? notes : null;

    private static string? YearOf(EdtfDate? date) =>
        date is { Earliest: { } first, Latest: { } last } && first.Year == last.Year ? first.Year.ToString("0000", CultureInfo.InvariantCulture) : null;

    private static void Add(StringBuilder text, string field, string? value, string open, string close)
    {
        if (value is null)
            return;
        text.Append("  ").Append(field).Append(" = ").Append(open);
        foreach (var c in Visible.In(Spaced(value)))
            text.Append(Escaped(c));
        text.Append(close).Append(",\n");
    }

    private static string Escaped(char c) => c switch
    {
        '\\' => "\\textbackslash{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        // BibTeX counts braces whether a backslash stands before them or not: one that stands alone would end the field, and the rest of a name be read as another.
        '{' => "\\textbraceleft{}",
        '}' => "\\textbraceright{}",
        '$' or '&' or '#' or '_' or '%' => "\\" + c,
        _ => c.ToString(),
    };

    /// <summary>A title of several lines stands on one.</summary>
    private static string Spaced(string value) => string.Concat(value.Select(c => c is '\t' or '\r' or '\n' ? ' ' : c));

    /// <summary>An address is printed as it stands, so that only what would end the field is written otherwise.</summary>
    private static string Address(string address) => address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);
}
