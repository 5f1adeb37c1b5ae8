using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>Writes a dataset as a data package, file by file.</summary>
internal static class PackageWriter
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all files, each through what <paramref name="file"/> does with its name and its content.</summary>
    public static void Write(Dataset data, EdtfDate? created, Action<string, Action<Stream>> file)
    {
        using var document = JsonDocument.Parse(data.ToJsonWithoutReports(), new JsonDocumentOptions { MaxDepth = FileText.Deepest });
        var root = document.RootElement;
        var lists = RecordTable.All.Where(t => root.TryGetProperty(t.Name, out _)).ToList();
        foreach (var table in lists)
            file(table.Name + ".csv", stream => WriteCsv(stream, csv => table.Write(root.GetProperty(table.Name), csv)));
        file(FlatSchemas.Reports.Name + ".csv", stream => WriteCsv(stream, csv => csv.Write(FlatSchemas.Reports, data.ToRows(), ReasonOf)));
        file(PackageDescriptor.FileName, stream => VisibleJson.Write(stream, output =>
        {
            using var json = new Utf8JsonWriter(output, Layout);
            new PackageDescriptor(data, lists.Select(l => l.Name).ToHashSet(), json).Write(root, created);
        }));
    }

    private static string? ReasonOf(ReportRow row) => row.Missing is { } reason ? Words<MissingReason>.Text(reason) : null;

    private static void WriteCsv(Stream stream, Action<CsvRowWriter> write)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        write(new CsvRowWriter(text, CsvStyle.Default));
    }
}
