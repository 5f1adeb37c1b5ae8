using System.Text;
using Sylvan.Data.Csv;

namespace Deployments;

/// <summary>Reads flat rows from CSV into batches. Columns are found by their names; others are passed over.</summary>
internal sealed class CsvFlatReader(TextReader text, CsvStyle style, TableFindings findings)
{
    private const int LongestRow = 1 << 24;
    private const string Closed = "fields in quotation marks that are closed";
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> known = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that stand for a number that is absent.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>The rows after the first line. One batch is filled again and again: use it before the next is asked for.</summary>
    public IEnumerable<FlatBatch> Read(FlatField[] fields)
    {
        if (Create() is not { } reader)
            yield break;
        using var _ = reader;
        var line = 1;
        if (!Step(reader, line))
        {
            if (findings.InFileOrder().Count == 0)
                findings.Add(new Finding(FindingCodes.FileEmpty, "$", "The file is empty; expected a first line with the names of columns.") { Expected = "a table in CSV" });
            yield break;
        }

        var width = reader.RowFieldCount;
        if (ColumnsOf(reader, fields, ref line) is not { } places)
            yield break;
        var batch = new FlatBatch([.. fields.Select(f => new FlatValues(f.Type, FlatBatch.Size))], FlatBatch.Size) { Lines = new int[FlatBatch.Size] };
        while (Step(reader, line))
        {
            Put(reader, fields, places, width, batch, ref line);
            if (batch.Count < batch.Capacity)
                continue;
            yield return batch;
            batch.Clear();
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private CsvDataReader? Create()
    {
        CsvDataReader? reader = null;
        var options = new CsvDataReaderOptions { HasHeaders = false, Delimiter = style.Delimiter, ResultSetMode = ResultSetMode.SingleResult, OwnsReader = false, MaxBufferSize = LongestRow };
        return Try(() => (reader = CsvDataReader.Create(text, options)) is not null, 1) ? reader : null;
    }

    private bool Step(CsvDataReader reader, int line) => Try(reader.Read, line);

    private bool Try(Func<bool> step, int line)
    {
        try
        {
            return step();
        }
        catch (CsvRecordTooLargeException)
        {
            findings.Add(FindingCodes.TableMalformed, line, TableFindings.WholeRow, "The row is longer than a row can be, and nothing is read from here on; a quotation mark may not be closed.", expected: Closed);
        }
        catch (CsvFormatException exception)
        {
            findings.Add(FindingCodes.TableMalformed, line, TableFindings.WholeRow, $"The row is not CSV, and nothing is read from here on: {exception.Message}", expected: Closed);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(FindingCodes.NotUtf8, line, TableFindings.WholeRow, "On this line or after it the file holds bytes that are not UTF-8, and nothing is read from here on; save the file as UTF-8.", expected: "UTF-8");
        }

        return false;
    }

    /// <summary>The place in the file of each field; -1 where the file does not have it. Null where one is missing that must be there.</summary>
    private int[]? ColumnsOf(CsvDataReader reader, FlatField[] fields, ref int line)
    {
        var names = new List<string>();
        for (var i = 0; i < reader.RowFieldCount; i++)
            names.Add(reader.GetFieldSpan(i).Trim().TrimStart('\uFEFF').ToString());
        line += 1 + names.Sum(n => n.Count(c => c == '\n'));
        return FlatFindings.Lacks(findings, fields, names.Contains) ? null : Array.ConvertAll(fields, f => names.IndexOf(f.Name));
    }

    private void Put(CsvDataReader reader, FlatField[] fields, int[] places, int width, FlatBatch batch, ref int line)
    {
        var start = line;
        line += LinesOf(reader);
        if (reader.RowFieldCount == 1 && width > 1 && reader.GetFieldSpan(0).IsEmpty)
            return;
        var row = batch.Count++;
        batch.Lines![row] = start;
        if (reader.RowFieldCount != width)
        {
            batch.Refuse(row);
            findings.Add(FindingCodes.RowUneven, start, TableFindings.WholeRow, FormattableString.Invariant($"The row has {reader.RowFieldCount} fields and the first line {width}; the row is not used."), null, "a field for each column");
            return;
        }

        for (var i = 0; i < fields.Length; i++)
            PutCell(fields[i], batch, row, i, places[i] < 0 ? [] : reader.GetFieldSpan(places[i]));
    }

    private static int LinesOf(CsvDataReader reader)
    {
        var lines = 1;
        for (var i = 0; i < reader.RowFieldCount; i++)
            lines += reader.GetFieldSpan(i).Count('\n');
        return lines;
    }

    private void PutCell(FlatField field, FlatBatch batch, int row, int column, ReadOnlySpan<char> span)
    {
        var values = batch.Columns[column]!;
        values.Clear(row);
        if (span.IsEmpty && !(field is { Type: FlatType.Text, IsRequired: true }))
            return;
        var cell = Known(span);
        if (field.Type == FlatType.WholeNumber && Absent.Contains(cell))
            return;
        if (field.Type == FlatType.Text)
            values.Texts![row] = style.GuardFormulas ? FormulaGuard.Unguard(cell) : cell;
        else if (field.Type == FlatType.Number && FlatText.TryNumber(cell, out var real))
            values.Set(row, real);
        else if (field.Type != FlatType.Number && FlatText.TryWhole(field.Type, cell, out var whole))
            values.Set(row, whole);
        else
            FlatFindings.Cell(findings, batch, row, field.Name, cell, FlatText.Expected(field.Type));
    }

    /// <summary>The text itself, one for all cells that say the same, while they are not too many.</summary>
    private string Known(ReadOnlySpan<char> span)
    {
        if (known.TryGetValue(span, out var text))
            return text;
        text = span.ToString();
        if (known.Dictionary.Count < FlatBatch.Size)
            known.Dictionary[text] = text;
        return text;
    }
}
