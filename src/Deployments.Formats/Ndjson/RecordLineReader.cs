using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>Reads a dataset from records one on a line: puts them together as one text in the library's own format and reads that.</summary>
/// <remarks>
/// Each line keeps its place: what says its kind is blanked out, not cut out, and a line stays a line, so a finding's line and column lead back to the file.
/// Lines may come in any order.
/// </remarks>
internal sealed class RecordLineReader(TableFindings findings, CancellationToken cancel)
{
    private readonly Dictionary<string, List<(int Start, int Length, int Number)>> byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Start, int Length, int Number)>> reports = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> text = new();
    private readonly List<int> numbers = [];
    private byte[] bytes = [];

    public DatasetReading Read(Stream stream)
    {
        if (FileBytes.Read(stream, out var refusal, cancel) is not { } read)
            return new DatasetReading(null, [refusal!]);
        bytes = read;
        SortLines();
        if (!byKind.TryGetValue(RecordKinds.Dataset, out var headers) || headers.Count != 1)
        {
            findings.Add(new Finding(FindingCodes.DatasetMissing, "$", $"The file has {(headers is null ? "no line" : "several lines")} of the kind \"{RecordKinds.Dataset}\"; expected one, which names the format and the title.") { Expected = "one line of the kind \"dataset\"" });
            return new DatasetReading(null, findings.InFileOrder());
        }

        try
        {
            PutTogether(headers[0]);
        }
        catch (OutOfMemoryException)
        {
            // Put together, a file of almost 2 GB is more than 2 GB.
            return new DatasetReading(null, [FileBytes.TooLarge]);
        }

        var (dataset, found) = DatasetReader.Read(text.WrittenSpan, cancel: cancel);
        FindingList all = [.. findings.InFileOrder(), .. found.Select(f => f.Line is { } line and > 0 && line <= numbers.Count ? f with { Line = numbers[line - 1] } : f)];
        return new DatasetReading(all.HasErrors ? null : dataset, all);
    }

    private void SortLines()
    {
        var number = 0;
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        while (start < bytes.Length)
        {
            cancel.ThrowIfCancellationRequested();
            number++;
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            var line = bytes.AsSpan(start, length < 0 ? bytes.Length - start : length);
            if (!line.Trim(" \t\r"u8).IsEmpty)
                Sort(line, start, number);
            start += line.Length + 1;
        }
    }

    /// <summary>Notes of which kind a line is, and blanks that out.</summary>
    private void Sort(Span<byte> line, int start, int number)
    {
        var (kind, contribution, from, to) = (default(string), default(string), 0, 0);
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = FileText.Deepest });
            kind = Take(ref reader, "kind", isFirst: true, ref from, ref to);
            contribution = kind == RecordKinds.Report ? Take(ref reader, "contribution", isFirst: false, ref from, ref to) : null;
            while (reader.Read())
            {
                // To its end, so that half a record cannot run into the next.
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            findings.Add(FindingCodes.NotJson, number, TableFindings.WholeRow, $"The line is not one JSON object: {exception.Message}", null, RecordKinds.Expected);
            return;
        }

        if (kind is null || !RecordKinds.All.Contains(kind) || (kind == RecordKinds.Report && contribution is null))
            findings.Add(FindingCodes.ValueUnreadable, number, "kind", $"The line is of the kind {Excerpt.Of(kind)}; expected {RecordKinds.Expected}, and after \"report\" its \"contribution\".", kind, RecordKinds.Expected);
        else
        {
            while (to < line.Length && line[to] is (byte)' ' or (byte)',')
                to++;
            line[from..to].Fill((byte)' ');
            Note(contribution is null ? byKind : reports, contribution ?? kind, (start, line.TrimEnd(" \t\r"u8).Length, number));
        }
    }

    /// <summary>The text of the next property, which must have this name; from the first such to the end of the last is what is blanked.</summary>
    private static string? Take(ref Utf8JsonReader reader, string name, bool isFirst, ref int from, ref int to)
    {
        if (isFirst && (!reader.Read() || reader.TokenType != JsonTokenType.StartObject))
            return null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(name))
            return null;
        if (isFirst)
            from = (int)reader.TokenStartIndex;
        if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            return null;
        to = (int)reader.BytesConsumed;
        return reader.GetString();
    }

    private static void Note(Dictionary<string, List<(int, int, int)>> lines, string key, (int, int, int) line)
    {
        if (!lines.TryGetValue(key, out var list))
            lines.Add(key, list = []);
        list.Add(line);
    }

    private void PutTogether((int Start, int Length, int Number) header)
    {
        PutLine(header, open: true);
        foreach (var list in RecordKinds.Lists)
        {
            if (!byKind.TryGetValue(RecordKinds.Of(list), out var lines))
                continue;
            Put($",\"{list}\":[", lines[0].Number);
            for (var i = 0; i < lines.Count; i++)
            {
                if (list == DraftLists.Contributions)
                    PutContribution(lines[i]);
                else
                    PutLine(lines[i]);
                if (i < lines.Count - 1)
                    Put(",", lines[i].Number);
            }

            Put("]", lines[^1].Number);
        }

        Put("}", header.Number);
        foreach (var (id, lines) in reports)
            findings.Add(FindingCodes.ReportUnplaced, lines[0].Number, "contribution", $"A report is of the contribution {Excerpt.Of(id)}, which the file does not have; expected the id of one that it has.", id, "the id of a contribution of the file");
    }

    private void PutContribution((int Start, int Length, int Number) line)
    {
        if (IdOf(line) is not { } id || !reports.Remove(id, out var own))
        {
            PutLine(line);
            return;
        }

        PutLine(line, open: true);
        Put(",\"reports\":[", line.Number);
        for (var i = 0; i < own.Count; i++)
        {
            PutLine(own[i]);
            if (i < own.Count - 1)
                Put(",", own[i].Number);
        }

        Put("]}", own[^1].Number);
    }

    private string? IdOf((int Start, int Length, int Number) line)
    {
        using var record = JsonDocument.Parse(bytes.AsMemory(line.Start, line.Length));
        try
        {
            return record.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Not Unicode: the line is read as it stands, and its id is a finding.
            return null;
        }
    }

    /// <summary>A line as it stands; an open one without its closing brace.</summary>
    private void PutLine((int Start, int Length, int Number) line, bool open = false)
    {
        text.Write(bytes.AsSpan(line.Start, line.Length - (open ? 1 : 0)));
        EndLine(line.Number);
    }

    private void Put(string some, int number)
    {
        text.Write(Encoding.UTF8.GetBytes(some));
        EndLine(number);
    }

    private void EndLine(int number)
    {
        text.Write("\n"u8);
        numbers.Add(number);
    }
}
