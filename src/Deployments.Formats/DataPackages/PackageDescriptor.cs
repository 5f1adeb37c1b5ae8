using System.Text.Json;

namespace Deployments;

/// <summary>Writes <c>datapackage.json</c>: Data Package, version 2.</summary>
internal sealed class PackageDescriptor(Dataset data, IReadOnlySet<string> resources, Utf8JsonWriter json)
{
    /// <summary>The property under which the library's own format says what the standard has no word for.</summary>
    public const string Own = "deployments";

    public const string FileName = "datapackage.json";
    private const string Profiles = "https://datapackage.org/profiles/2.0/";

    // Which text columns name a record of which list, by one id.
    private static readonly (string Table, string Column, string List)[] References =
    [
        ("reports", "contribution", DraftLists.Contributions), ("reports", "source", DraftLists.Sources),
        (DraftLists.Sources, "series", DraftLists.Series), (DraftLists.Theatres, "parent", DraftLists.Theatres),
        (DraftLists.Operations, "parent", DraftLists.Operations), (DraftLists.Operations, "predecessor", DraftLists.Operations),
        (DraftLists.Contributions, "operation", DraftLists.Operations), (DraftLists.Contributions, "continues", DraftLists.Contributions),
        (DraftLists.Totals, "source", DraftLists.Sources), (DraftLists.Totals, "operation", DraftLists.Operations), (DraftLists.Totals, "theatre", DraftLists.Theatres),
    ];

    /// <summary>Writes it.</summary>
    /// <param name="header">The dataset in the library's own format, of which everything but the lists is kept.</param>
    /// <param name="created">When the package was made, where the caller says so.</param>
    public void Write(JsonElement header, EdtfDate? created)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Profiles + "datapackage.json");
        json.WriteString("title", data.Info.Title);
        WriteIfAny("description", data.Info.Description);
        WriteIfAny("version", data.Info.Edition);
        WriteIfAny("created", created?.ToString());
        WriteLicence();
        WriteSources();
        json.WriteStartArray("resources");
        foreach (var table in RecordTable.All.Where(t => resources.Contains(t.Name)))
            WriteResource(table.Name, () => WriteFields(table), table.Properties.Any(p => p.Name == "id"));
        WriteResource(FlatSchemas.Reports.Name, WriteReportFields, hasId: false);
        json.WriteEndArray();
        json.WriteStartObject(Own);
        foreach (var property in header.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Array))
            property.WriteTo(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteIfAny(string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    // A licence has a name of letters, digits and marks; terms in words stand in its title.
    private void WriteLicence()
    {
        if (data.Info.Licence is not { } licence)
            return;
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", licence.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_') ? licence : "other");
        json.WriteString("title", licence);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteSources()
    {
        if (data.Sources.Count == 0)
            return;
        json.WriteStartArray("sources");
        foreach (var source in data.Sources)
        {
            json.WriteStartObject();
            json.WriteString("title", source.Title is { } title ? $"{source.Publisher}, {title}" : source.Publisher);
            if (source.Locator is { } locator && locator.StartsWith("http", StringComparison.Ordinal) && Uri.IsWellFormedUriString(locator, UriKind.Absolute))
                json.WriteString("path", locator);
            WriteIfAny("version", source.Published?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteResource(string name, Action fields, bool hasId)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("path", name + ".csv");
        json.WriteString("type", "table");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteString("$schema", Profiles + "tableschema.json");
        json.WriteStartArray("fields");
        fields();
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        WriteMissing("", "Not said");
        json.WriteEndArray();
        if (hasId)
            json.WriteString("primaryKey", "id");
        WriteForeignKeys(name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteFields(RecordTable table)
    {
        foreach (var property in table.Properties)
        {
            json.WriteStartObject();
            json.WriteString("name", property.Name);
            json.WriteString("type", RecordTable.TypeOf(property));
            if (property.IsRequired)
                WriteConstraint(() => json.WriteBoolean("required", true));
            json.WriteEndObject();
        }
    }

    private void WriteReportFields()
    {
        foreach (var column in FlatSchemas.Reports.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type switch { FlatType.WholeNumber => "integer", FlatType.Day => "date", FlatType.Flag => "boolean", _ => "string" });
            json.WriteString("description", column.Description);
            if (column.IsRequired || column.Words.Count > 0)
                WriteConstraint(() => WriteConstraints(column));
            if (column.Type == FlatType.WholeNumber)
                WriteReasons();
            json.WriteEndObject();
        }
    }

    private void WriteConstraints(FlatColumn<ReportRow> column)
    {
        if (column.IsRequired)
            json.WriteBoolean("required", true);
        if (column.Words.Count == 0)
            return;
        json.WriteStartArray("enum");
        foreach (var word in column.Words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private void WriteReasons()
    {
        json.WriteStartArray("missingValues");
        WriteMissing("", "Not said, or open");
        foreach (var reason in Enum.GetValues<MissingReason>())
            WriteMissing(Words<MissingReason>.Text(reason), MissingLabels.LabelOf(reason));
        json.WriteEndArray();
    }

    private void WriteMissing(string value, string label)
    {
        json.WriteStartObject();
        json.WriteString("value", value);
        json.WriteString("label", label);
        json.WriteEndObject();
    }

    private void WriteConstraint(Action write)
    {
        json.WriteStartObject("constraints");
        write();
        json.WriteEndObject();
    }

    private void WriteForeignKeys(string table)
    {
        var keys = References.Where(r => r.Table == table && resources.Contains(r.List)).ToList();
        if (keys.Count == 0)
            return;
        json.WriteStartArray("foreignKeys");
        foreach (var (_, column, list) in keys)
        {
            json.WriteStartObject();
            json.WriteString("fields", column);
            json.WriteStartObject("reference");
            if (list != table)
                json.WriteString("resource", list);
            json.WriteString("fields", "id");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
