namespace Deployments;

/// <summary>Reads flat rows from a table in CSV into batches. Columns are found by their names; others are passed over.</summary>
internal sealed class CsvFlatReader(Stream stream, CsvStyle style, TableFindings findings)
{
    private readonly FormulaGuard guard = new(style.Delimiter);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> known = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that stand for a number that is absent.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>The rows after the first line. One batch is filled again and again: use it before the next is asked for.</summary>
    public IEnumerable<FlatBatch> Read(FlatField[] fields)
    {
        using var source = new CsvSource(stream, "", style.Delimiter, findings);
        if (source.Columns is not { } names)
            yield break;
        var columns = ColumnNames.PlacesOf(names);
        if (FlatFindings.AreColumnsUnsound(findings, fields, names, StringComparer.OrdinalIgnoreCase))
            yield break;
        var places = Array.ConvertAll(fields, f => columns.GetValueOrDefault(f.Name, -1));
        var batch = new FlatBatch([.. fields.Select(f => new FlatValues(f.Type, FlatBatch.TextSize))], FlatBatch.TextSize) { Lines = new int[FlatBatch.TextSize] };
        while (source.Next() is CsvRows rows)
        {
            using (rows)
            {
                while (rows.Read())
                {
                    Put(rows, fields, places, batch);
                    if (batch.Count < batch.Capacity)
                        continue;
                    yield return batch;
                    batch.Clear();
                }
            }
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private void Put(CsvRows rows, FlatField[] fields, int[] places, FlatBatch batch)
    {
        var row = batch.Count++;
        batch.Lines![row] = rows.Line;
        for (var i = 0; i < fields.Length; i++)
            PutCell(fields[i], batch, row, i, places[i] < 0 ? [] : rows.Whole(places[i]));
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
            values.Texts![row] = style.GuardFormulas ? guard.Unguard(cell) : cell;
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
