using System.Text;
using Sylvan.Data.Csv;

namespace Deployments;

/// <summary>Reads tables in CSV: row by row, with line numbers, and a finding for whatever is no row of the table.</summary>
internal sealed class CsvTable(TextReader text, IReadOnlyList<string> needed, TableFindings findings)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How many rows were met after the first line, usable or not.</summary>
    public int Count { get; private set; }

    /// <summary>The text of a stream, which must be UTF-8 or say that it is not.</summary>
    public static StreamReader Open(Stream stream) => new(stream, StrictUtf8, detectEncodingFromByteOrderMarks: true);

    /// <summary>The rows after the first line, which names the columns. A table that lacks a needed column has no rows, and a finding.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        // Rows come one by one, so that a large table never lies in memory as a whole; hence no list of them is made here.
        var options = new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',', ResultSetMode = ResultSetMode.SingleResult, OwnsReader = false };
        if (Create(options) is not { } reader)
            yield break;
        using var _ = reader;
        var (line, next) = (1, 1);
        Dictionary<string, int>? columns = null;
        while (Try(reader.Read, next))
        {
            line = next;
            var fields = Fields(reader, ref next);
            if (fields is [""])
                continue;
            if (columns is not null)
                Count++;
            if (columns is null)
            {
                columns = ColumnsOf(fields);
                if (Lacks(columns, line))
                    yield break;
            }
            else if (fields.Length == columns[""])
            {
                yield return new CsvRow(line, fields, columns);
            }
            else
            {
                findings.Add(
                    FindingCodes.RowUneven, line, TableFindings.WholeRow,
                    FormattableString.Invariant($"The row has {fields.Length} fields and the first line {columns[""]}; the row is not used."), string.Join(',', fields), "a field for each column");
            }
        }

        if (columns is null)
            findings.Add(new Finding(FindingCodes.FileEmpty, "$", $"The file is empty; expected a first line with the columns {Listed(needed)}.") { Expected = "a table in CSV" });
    }

    private CsvDataReader? Create(CsvDataReaderOptions options)
    {
        CsvDataReader? reader = null;
        return Try(() => (reader = CsvDataReader.Create(text, options)) is not null, 1) ? reader : null;
    }

    private bool Try(Func<bool> step, int line)
    {
        try
        {
            return step();
        }
        catch (CsvRecordTooLargeException)
        {
            findings.Add(FindingCodes.TableMalformed, line, TableFindings.WholeRow, "The row is longer than a row can be, and nothing is read from here on; a quotation mark may not be closed.", expected: "fields in quotation marks that are closed");
        }
        catch (CsvFormatException exception)
        {
            findings.Add(FindingCodes.TableMalformed, line, TableFindings.WholeRow, $"The row is not CSV, and nothing is read from here on: {exception.Message}", expected: "fields in quotation marks that are closed");
        }
        catch (DecoderFallbackException)
        {
            findings.Add(FindingCodes.NotUtf8, line, TableFindings.WholeRow, "On this line or after it the file holds bytes that are not UTF-8, and nothing is read from here on; save the file as UTF-8.", expected: "UTF-8");
        }

        return false;
    }

    /// <summary>The fields of the current row; the line is moved on by the breaks in its fields and by its own.</summary>
    private static string[] Fields(CsvDataReader reader, ref int line)
    {
        var fields = new string[reader.RowFieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            var field = reader.GetFieldSpan(i);
            line += field.Count('\n');
            fields[i] = field.Trim().ToString();
        }

        line++;
        return fields;
    }

    /// <summary>The places of the columns by name, of columns with one name the first, and their number under the empty name.</summary>
    private static Dictionary<string, int> ColumnsOf(string[] names)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
            columns.TryAdd(names[i].TrimStart('\uFEFF'), i);
        columns[""] = names.Length;
        return columns;
    }

    private bool Lacks(Dictionary<string, int> columns, int line)
    {
        var missing = needed.Where(n => !columns.ContainsKey(n)).ToList();
        if (missing.Count > 0)
        {
            findings.Add(
                FindingCodes.ColumnMissing, line, TableFindings.WholeRow,
                $"The first line does not name {Listed(missing)}; expected the columns {Listed(needed)}.", string.Join(',', columns.Keys.Where(k => k.Length > 0)), string.Join(',', needed));
        }

        return missing.Count > 0;
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"\"{n}\""));
}
