using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>The companion of a CSV file as CSV on the Web has it: title, notes, sources, and what each column says.</summary>
internal static class CsvMetadata
{
    private const string Title = "dc:title";
    private const string Notes = "notes";
    private const string Sources = "dc:source";
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Where readers look for it.</summary>
    public static string PathFor(string path) => path + "-metadata.json";

    public static void Write<T>(FlatTable<T> table, string file, CsvStyle? style, Stream stream) => VisibleJson.Write(stream, output => Write(table, file, style, output));

    private static void Write<T>(FlatTable<T> table, string file, CsvStyle? style, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = Layout.Encoder, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/csvw");
        json.WriteString("url", file);
        if (table.Title is { } title)
            json.WriteString(Title, title);
        WriteList(json, Notes, table.Notes);
        WriteList(json, Sources, table.Sources);
        if (style is not null)
        {
            json.WriteStartObject("dialect");
            json.WriteString("delimiter", style.Delimiter.ToString());
            json.WriteString("encoding", "utf-8");
            json.WriteEndObject();
        }

        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var column in table.Schema.Columns)
            WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The rows with what the companion says of them, where there is one.</summary>
    public static FlatTable<T> AddTo<T>(FlatTable<T> table, string path, TableFindings findings)
    {
        if (!File.Exists(PathFor(path)))
            return table;
        try
        {
            var json = JsonNode.Parse(File.ReadAllBytes(PathFor(path))) as JsonObject;
            return new FlatTable<T>(table.Schema, table.Rows, (string?)json?[Title], ListOf(json, Notes), ListOf(json, Sources));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            findings.Add(new Finding(FindingCodes.CompanionUnreadable, "$", $"The companion {Excerpt.Of(Path.GetFileName(PathFor(path)))} cannot be read, and its title, notes and sources are left out: {exception.Message}"));
            return table;
        }
    }

    private static List<string> ListOf(JsonObject? json, string name) => json?[name] is JsonArray list ? [.. list.Select(n => (string?)n ?? "")] : [];

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static void WriteColumn<T>(Utf8JsonWriter json, FlatColumn<T> column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("datatype", column.Type switch
        {
            FlatType.WholeNumber => "long",
            FlatType.Number => "double",
            FlatType.Day => "date",
            FlatType.Flag => "boolean",
            _ => "string",
        });
        json.WriteBoolean("required", column.IsRequired && column.Type != FlatType.Text);
        json.WriteString("dc:description", column.Description);
        json.WriteEndObject();
    }
}
