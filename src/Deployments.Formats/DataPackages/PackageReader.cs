using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Deployments;

/// <summary>Reads a dataset from a data package that this library wrote, or that has the same tables.</summary>
internal sealed partial class PackageReader(IPackageFiles files, TableFindings findings, CancellationToken cancel)
{
    private static readonly HashSet<string> Known = [FlatSchemas.Reports.Name, .. RecordTable.All.Select(t => t.Name)];
    private readonly Dictionary<string, (string Path, List<int> Lines)> tables = new(StringComparer.Ordinal);

    public DatasetReading Read()
    {
        if (Descriptor() is not { } descriptor)
            return Refused();
        using var document = descriptor;
        var paths = PathsOf(document.RootElement);
        if (paths is null || Header(document.RootElement) is not { } header)
            return Refused();
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { SkipValidation = true }))
        {
            json.WriteStartObject();
            foreach (var property in header.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String))
                property.WriteTo(json);
            foreach (var table in RecordTable.All.Where(t => paths.ContainsKey(t.Name)))
                Use(paths[table.Name], (stream, found) => tables[table.Name] = (paths[table.Name], ReadTable(table, stream, json, found)));
            json.WriteEndObject();
        }

        var assembler = new ReportAssembler(findings);
        if (paths.TryGetValue(FlatSchemas.Reports.Name, out var reports))
            Use(reports, (stream, found) => ReadReports(assembler, stream, found), findings);
        else
            Missing(FlatSchemas.Reports.Name, PackageDescriptor.FileName, "The descriptor names no file of reports; expected one, even where it has no rows.");
        if (findings.InFileOrder().Any(f => f.Code == FindingCodes.ResourceMissing))
            return Refused();
        var (dataset, found) = assembler.Finish(text.WrittenSpan, PlaceOf, cancel);
        return new DatasetReading(dataset, [.. found.Select(f => f.Path.Contains(": ", StringComparison.Ordinal) ? f : f with { Path = $"{reports}: {f.Path}" })]);
    }

    private static List<int> ReadTable(RecordTable table, Stream stream, Utf8JsonWriter json, TableFindings found) =>
        table.Read(new CsvFlatReader(stream, CsvStyle.Default, found), json, found);

    private static void ReadReports(ReportAssembler assembler, Stream stream, TableFindings found)
    {
        foreach (var batch in new CsvFlatReader(stream, CsvStyle.Default, found) { Absent = MissingLabels.Words }.Read(FlatSchemas.Reports.Fields))
            assembler.Add(batch);
    }

    private DatasetReading Refused() => new(null, findings.InFileOrder());

    private JsonDocument? Descriptor()
    {
        using var stream = files.Open(PackageDescriptor.FileName);
        if (stream is null)
        {
            Missing(PackageDescriptor.FileName);
            return null;
        }

        if (FileBytes.Read(stream, out var refusal) is not { } bytes)
        {
            findings.Add(refusal!);
            return null;
        }

        try
        {
            var json = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0);
            if (!Utf8.IsValid(json.Span))
            {
                findings.Add(new Finding(FindingCodes.NotUtf8, PackageDescriptor.FileName, $"The file {PackageDescriptor.FileName} holds bytes that are not UTF-8; save the file as UTF-8.") { Expected = "UTF-8" });
                return null;
            }

            if (!JsonTokens.HasHalfCharacter(json.Span, new JsonReaderOptions { MaxDepth = FileText.Deepest }))
                return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = FileText.Deepest });
            findings.Add(new Finding(FindingCodes.TextUnsound, PackageDescriptor.FileName, $"A text in {PackageDescriptor.FileName} holds an escape that is half a character; expected {PlainText.Expected}.") { Expected = PlainText.Expected });
            return null;
        }
        catch (JsonException exception)
        {
            findings.Add(new Finding(FindingCodes.NotJson, PackageDescriptor.FileName, $"The file {PackageDescriptor.FileName} is not JSON or is cut short: {exception.Message}") { Line = (int?)exception.LineNumber + 1, Expected = "a data package's descriptor" });
            return null;
        }
    }

    /// <summary>The path of each resource by its name; null where one leads out of the package.</summary>
    private Dictionary<string, string>? PathsOf(JsonElement root)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var areWithin = true;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("resources", out var resources) || resources.ValueKind != JsonValueKind.Array)
            return paths;
        var place = 0;
        foreach (var resource in resources.EnumerateArray())
        {
            var at = FormattableString.Invariant($"{PackageDescriptor.FileName}: $.resources[{place++}]");
            if (TextOf(resource, "name") is not { } name)
                continue;
            if (TextOf(resource, "path") is not { } path)
            {
                if (Known.Contains(name))
                    Missing(name, at + ".path", $"The resource \"{name}\" says no path, or several; expected the path of one file.");
                continue;
            }

            if (!PackagePath.IsWithin(path))
            {
                areWithin = false;
                PackagePath.Refuse(findings, at + ".path", path);
            }
            else if (!paths.TryAdd(name, path) && Known.Contains(name))
            {
                findings.Add(new Finding(FindingCodes.EntryTwice, at + ".name", $"Two resources are called \"{name}\"; expected one.") { Value = name, Expected = "a name of its own for each resource" });
            }
        }

        return areWithin ? paths : null;
    }

    private static string? TextOf(JsonElement record, string name)
    {
        if (record.ValueKind != JsonValueKind.Object || !record.TryGetProperty(name, out var value))
            return null;
        // A path may be a list of one.
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 1)
            value = value[0];
        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    private JsonElement? Header(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty(PackageDescriptor.Own, out var own) && own.ValueKind == JsonValueKind.Object)
            return own;
        findings.Add(new Finding(FindingCodes.DatasetMissing, PackageDescriptor.FileName, $"The descriptor has no \"{PackageDescriptor.Own}\", so the package holds tables and no dataset; map them.") { Expected = $"an object \"{PackageDescriptor.Own}\"" });
        return null;
    }

    /// <summary>Reads a file of the package, with its name before the place of each finding.</summary>
    private void Use(string path, Action<Stream, TableFindings> read, TableFindings? direct = null)
    {
        using var stream = files.Open(path);
        if (stream is null)
        {
            Missing(path);
            return;
        }

        var found = direct ?? new TableFindings();
        read(stream, found);
        if (direct is not null)
            return;
        foreach (var finding in found.InFileOrder())
            findings.Add(finding with { Path = $"{path}: {finding.Path}" });
    }

    private void Missing(string path) => Missing(path, path, $"The package has no file {Excerpt.Of(path)}, or it is a link; expected every file that {PackageDescriptor.FileName} names.");

    private void Missing(string value, string place, string message) =>
        findings.Add(new Finding(FindingCodes.ResourceMissing, place, message) { Value = value, Expected = "a file of the package" });

    /// <summary>A finding about a record, with the line of its table.</summary>
    private Finding PlaceOf(Finding finding)
    {
        if (RecordPath().Match(finding.Path) is { Success: true } match && tables.TryGetValue(match.Groups[1].Value, out var table)
            && int.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var index && index < table.Lines.Count)
            return finding with { Path = $"{table.Path}: {finding.Path}", Line = table.Lines[index], Column = null };
        return finding with { Path = $"{PackageDescriptor.FileName}: {finding.Path}", Line = null, Column = null };
    }

    [GeneratedRegex(@"^\$\.([a-z]+)\[([0-9]+)\]")]
    private static partial Regex RecordPath();
}
