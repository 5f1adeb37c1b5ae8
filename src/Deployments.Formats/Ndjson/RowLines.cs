using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;

namespace Deployments;

/// <summary>Flat rows as lines of JSON and back.</summary>
internal static class RowLines
{
    private const int FlushAt = 1 << 16;
    private static readonly JsonWriterOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write<T>(FlatTable<T> table, Stream stream)
    {
        var (line, output) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>(2 * FlushAt));
        using var json = new Utf8JsonWriter(line, Plain);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            foreach (var column in table.Schema.Columns)
                WriteCell(json, column, row);
            json.WriteEndObject();
            json.Flush();
            VisibleJson.Write(line.WrittenSpan, output);
            output.Write("\n"u8);
            line.ResetWrittenCount();
            json.Reset();
            if (output.WrittenCount >= FlushAt)
                Flush();
        }

        Flush();

        void Flush()
        {
            stream.Write(output.WrittenSpan);
            output.ResetWrittenCount();
        }
    }

    /// <summary>The rows in batches. One batch is filled again and again: use it before the next is asked for.</summary>
    public static IEnumerable<FlatBatch> Read(Stream stream, FlatField[] fields, FrozenDictionary<string, int> places, TableFindings findings)
    {
        var batch = new FlatBatch([.. fields.Select(f => new FlatValues(f.Type, FlatBatch.TextSize))], FlatBatch.TextSize) { Lines = new int[FlatBatch.TextSize] };
        var lines = new JsonLines(stream, findings);
        while (lines.Next())
        {
            var row = batch.Count++;
            batch.Lines[row] = lines.Number;
            foreach (var values in batch.Columns)
                values!.Clear(row);
            Put(lines, batch, row, fields, places, findings);
            if (batch.Count < batch.Capacity)
                continue;
            yield return batch;
            batch.Clear();
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private static void WriteCell<T>(Utf8JsonWriter json, FlatColumn<T> column, T row)
    {
        json.WritePropertyName(column.Name);
        if (column.Type is FlatType.Text or FlatType.Day)
            json.WriteStringValue(column.TextOf(row));
        else if (column.TextOf(row) is { } text)
            json.WriteRawValue(text);
        else
            json.WriteNullValue();
    }

    private static void Put(JsonLines lines, FlatBatch batch, int row, FlatField[] fields, FrozenDictionary<string, int> places, TableFindings findings)
    {
        try
        {
            Span<bool> isSeen = stackalloc bool[fields.Length];
            var reader = new Utf8JsonReader(lines.Line, new JsonReaderOptions { MaxDepth = 8 });
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new JsonException("it is no object.");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isKnown = places.TryGetValue(reader.GetString()!, out var column);
                reader.Read();
                if (isKnown && isSeen[column])
                    RefuseTwice(batch, row, fields[column].Name, findings);
                else if (isKnown)
                    PutCell(ref reader, batch, row, fields[column], column, findings);
                if (isKnown)
                    isSeen[column] = true;
                reader.Skip();
            }

            reader.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            batch.Refuse(row);
            findings.Add(FindingCodes.NotJson, lines.Number, TableFindings.WholeRow, $"The line is not one JSON object: {exception.Message} The row is not used.", null, "one JSON object");
        }
    }

    private static void RefuseTwice(FlatBatch batch, int row, string name, TableFindings findings)
    {
        if (batch.IsRefused(row))
            return;
        batch.Refuse(row);
        findings.Add(FindingCodes.PropertyTwice, batch.PlaceOf(row), name, $"\"{name}\" is written a second time in this object; keep one. The row is not used.", null, "each property once");
    }

    private static void PutCell(ref Utf8JsonReader reader, FlatBatch batch, int row, FlatField field, int column, TableFindings findings)
    {
        var values = batch.Columns[column]!;
        if (reader.TokenType == JsonTokenType.Null)
            return;
        var text = reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
            _ => "a list or an object",
        };
        var isText = reader.TokenType == JsonTokenType.String;
        if (field.Type == FlatType.Text && isText)
            values.Texts![row] = text;
        else if (field.Type == FlatType.Number && reader.TokenType == JsonTokenType.Number && FlatText.TryNumber(text, out var real))
            values.Set(row, real);
        else if (field.Type is not (FlatType.Text or FlatType.Number) && isText == (field.Type == FlatType.Day) && FlatText.TryWhole(field.Type, text, out var whole))
            values.Set(row, whole);
        else
            FlatFindings.Cell(findings, batch, row, field.Name, text, FlatText.Expected(field.Type));
    }
}
