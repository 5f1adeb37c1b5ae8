using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>What files of columns say of themselves in pairs of texts: what must be read with the rows, and the dataset that they belong to.</summary>
internal static class FlatMetadata
{
    /// <summary>The dataset without its reports, in the library's own format.</summary>
    public const string Dataset = "deployments.dataset";

    private const string Rows = "deployments.rows";
    private const string Title = "deployments.title";
    private const string Notes = "deployments.notes";
    private const string Sources = "deployments.sources";
    private const string Columns = "deployments.columns";
    private static readonly JsonWriterOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Dictionary<string, string> Of<T>(FlatTable<T> table, Dataset? data)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal) { [Rows] = table.Schema.Name };
        if (table.Title is { } title)
            pairs[Title] = title;
        if (table.Notes.Count > 0)
            pairs[Notes] = ListText(table.Notes);
        if (table.Sources.Count > 0)
            pairs[Sources] = ListText(table.Sources);
        pairs[Columns] = Text(json =>
        {
            json.WriteStartObject();
            foreach (var column in table.Schema.Columns)
                json.WriteString(column.Name, column.Description);
            json.WriteEndObject();
        });
        if (data is not null)
            pairs[Dataset] = Encoding.UTF8.GetString(data.ToJsonWithoutReports());
        return pairs;
    }

    /// <summary>Rows with what the pairs say of them.</summary>
    public static FlatTable<T> Table<T>(FlatSchema<T> schema, IEnumerable<T> rows, IReadOnlyDictionary<string, string> pairs) =>
        new(schema, rows, pairs.GetValueOrDefault(Title), ListOf(pairs, Notes), ListOf(pairs, Sources));

    public static string ListText(IReadOnlyList<string> items) => Text(json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    });

    // What is no list of texts is somebody else's pair of the same name, and says nothing here.
    private static List<string> ListOf(IReadOnlyDictionary<string, string> pairs, string name)
    {
        if (!pairs.TryGetValue(name, out var text))
            return [];
        try
        {
            return JsonNode.Parse(text) is JsonArray list ? [.. list.Select(n => n is JsonValue value && value.TryGetValue<string>(out var item) ? item : "")] : [];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var made = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(made, Plain))
            write(json);
        return VisibleJson.Text(made.WrittenSpan);
    }
}
