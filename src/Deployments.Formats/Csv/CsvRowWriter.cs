using System.Buffers;

namespace Deployments;

/// <summary>Writes rows as RFC 4180 has them: fields in quotation marks where they need them, CR LF after each row.</summary>
internal sealed class CsvRowWriter(TextWriter text, CsvStyle style)
{
    private const string LineEnd = "\r\n";

    // A field that holds any sign at which some program splits lines has quotation marks, for programs that look for several.
    private static readonly SearchValues<char> Splitting = SearchValues.Create('"' + FormulaGuard.Splitting);
    private readonly FormulaGuard guard = new(style.Delimiter);
    private bool isFirst = true;

    /// <summary>The names of the columns and then the rows.</summary>
    /// <param name="schema">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="absent">What stands in a column of numbers for a number that is absent; nothing unless said otherwise.</param>
    public void Write<T>(FlatSchema<T> schema, IEnumerable<T> rows, Func<T, string?>? absent = null)
    {
        WriteRow(schema.Columns.Select(c => c.Name));
        foreach (var row in rows)
        {
            foreach (var column in schema.Columns)
                WriteField(column.TextOf(row) ?? (column.Type == FlatType.WholeNumber ? absent?.Invoke(row) : null), column.Type == FlatType.Text);
            EndRow();
        }
    }

    /// <summary>A row of names or other texts.</summary>
    public void WriteRow(IEnumerable<string?> fields)
    {
        foreach (var field in fields)
            WriteField(field, isText: true);
        EndRow();
    }

    private void WriteField(string? field, bool isText)
    {
        if (!isFirst)
            text.Write(style.Delimiter);
        isFirst = false;
        if (field is null)
            return;
        if (isText && style.GuardFormulas)
            field = guard.Guard(field);
        if (NeedsQuotes(field))
            WriteQuoted(field);
        else
            text.Write(field);
    }

    private void EndRow()
    {
        text.Write(LineEnd);
        isFirst = true;
    }

    private bool NeedsQuotes(string field) =>
        field.AsSpan().ContainsAny(Splitting) || field.Contains(style.Delimiter, StringComparison.Ordinal)
        || (field.Length > 0 && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1])));

    private void WriteQuoted(string field)
    {
        text.Write('"');
        text.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        text.Write('"');
    }
}
