using System.Text;

namespace Deployments;

/// <summary>A small table whose columns may have other names in other editions, or stand apart by tabs: given back with the names of its codebook, in CSV.</summary>
internal sealed class NamedTable
{
    private readonly string text;
    private readonly IReadOnlyList<CodebookColumn> known;
    private readonly TableFindings findings;

    private NamedTable(string text, IReadOnlyList<CodebookColumn> known, IReadOnlySet<string> columns, TableFindings findings) =>
        (this.text, this.known, Columns, this.findings) = (text, known, columns, findings);

    /// <summary>The columns of the codebook that the table has, under their own names there.</summary>
    public IReadOnlySet<string> Columns { get; }

    /// <summary>How many rows were met after the first line, usable or not.</summary>
    public int Count { get; private set; }

    public static NamedTable Of(Stream stream, IReadOnlyList<CodebookColumn> columns, TableFindings findings)
    {
        var text = All(stream, findings).TrimStart('\uFEFF');
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? text : text[..end];
        var names = columns.SelectMany(c => c.OtherNames.Append(c.Name).Select(n => (Other: n, c.Name))).ToDictionary(n => n.Other, n => n.Name, StringComparer.OrdinalIgnoreCase);
        var isTabbed = header.Contains('\t', StringComparison.Ordinal);
        var own = Fields(header, isTabbed ? '\t' : ',').Select(n => n.Trim().Trim('"').Trim()).Select(n => names.GetValueOrDefault(n, n)).ToList();
        var rest = end < 0 ? "" : text[end..];
        var found = own.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new NamedTable(header.Length == 0 ? text : Line(own) + (isTabbed ? Quoted(rest) : rest), columns, found, findings);
    }

    /// <summary>What is made of the rows, without those of which nothing is; with a finding where a needed column is not there.</summary>
    public IReadOnlyList<T> Read<T>(Func<CsvRow, T?> make)
        where T : class
    {
        var csv = new CsvTable(new MemoryStream(Encoding.UTF8.GetBytes(text)), [.. known.Where(c => c.IsNeeded).Select(c => c.Name)], findings);
        List<T> made = [.. csv.Rows().Select(make).OfType<T>()];
        Count = csv.Count;
        return made;
    }

    /// <summary>A field of a row; empty where the table has no such column.</summary>
    public string Text(CsvRow row, string column) => Columns.Contains(column) ? row[column] : "";

    private static string All(Stream stream, TableFindings findings)
    {
        using var reader = new StreamReader(stream, Utf8Text.Strict, detectEncodingFromByteOrderMarks: true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            findings.Add(FindingCodes.NotUtf8, 1, TableFindings.WholeRow, "The file holds bytes that are not UTF-8, and nothing of it is read; save the file as UTF-8.", expected: "UTF-8");
            return "";
        }
    }

    /// <summary>The fields of a line; what stands in quotation marks is not split.</summary>
    private static IEnumerable<string> Fields(string line, char separator)
    {
        var (from, isQuoted) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            isQuoted ^= line[i] == '"';
            if (line[i] != separator || isQuoted)
                continue;
            yield return line[from..i];
            from = i + 1;
        }

        yield return line[from..];
    }

    private static string Quoted(string rest) => string.Join('\n', rest.ReplaceLineEndings("\n").Split('\n').Select(l => l.Length == 0 ? l : Line(l.Split('\t').Select(f => f.Trim().Trim('"')))));

    private static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(f => $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
