using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>One list of a dataset's records as a table: a column for each property of the library's own format, lists and objects as JSON.</summary>
internal sealed class RecordTable
{
    private RecordTable(string name, PropertyShape[] properties)
    {
        Name = name;
        Properties = properties;
        Fields = [.. properties.Select(p => new FlatField(p.Name, FlatType.Text, IsRequired: false))];
    }

    /// <summary>The tables of all lists, in the order of the format; a contribution's reports have a table of their own.</summary>
    public static IReadOnlyList<RecordTable> All { get; } =
        [.. FileShapes.Root.Properties.Select(p => (p.Name, Shape: (p.Value as ListShape)?.Element as RecordShape)).Where(p => p.Shape is not null)
            .Select(p => new RecordTable(p.Name, [.. p.Shape!.Properties.Where(c => !(p.Name == DraftLists.Contributions && c.Name == "reports"))]))];

    /// <summary>The list's name in the format.</summary>
    public string Name { get; }

    public PropertyShape[] Properties { get; }

    public FlatField[] Fields { get; }

    /// <summary>What a column holds, in the words of Table Schema.</summary>
    public static string TypeOf(PropertyShape property) => property.Value switch
    {
        ListShape => "array",
        RecordShape => "object",
        ScalarShape { Converter: FlagConverter } => "boolean",
        ScalarShape { Converter: CredibilityConverter or LineConverter } => "integer",
        _ => "string",
    };

    /// <summary>The records as rows of fields.</summary>
    public void Write(JsonElement list, CsvRowWriter csv)
    {
        csv.WriteRow(Properties.Select(p => p.Name));
        foreach (var record in list.EnumerateArray())
            csv.WriteRow(Properties.Select(p => record.TryGetProperty(p.Name, out var value) ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText() : null));
    }

    /// <summary>The rows as a list of records in the format, and the line of each.</summary>
    public List<int> Read(CsvFlatReader csv, Utf8JsonWriter json, TableFindings findings)
    {
        var lines = new List<int>();
        json.WriteStartArray(Name);
        foreach (var batch in csv.Read(Fields))
        {
            for (var row = 0; row < batch.Count; row++)
            {
                if (batch.IsRefused(row))
                    continue;
                json.WriteStartObject();
                for (var i = 0; i < Properties.Length; i++)
                    WriteCell(json, batch, row, i, findings);
                json.WriteEndObject();
                lines.Add(batch.PlaceOf(row));
            }
        }

        json.WriteEndArray();
        return lines;
    }

    private void WriteCell(Utf8JsonWriter json, FlatBatch batch, int row, int column, TableFindings findings)
    {
        if (batch.Columns[column]?.Texts![row] is not { } text)
            return;
        if (TypeOf(Properties[column]) == "string")
            json.WriteString(Properties[column].Name, text);
        else if (IsJson(text))
        {
            json.WritePropertyName(Properties[column].Name);
            json.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            FlatFindings.Cell(findings, batch, row, Properties[column].Name, text, $"JSON of the type {TypeOf(Properties[column])}");
        }
    }

    // What is spliced into a larger text must be one value and no more.
    private static bool IsJson(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { MaxDepth = 16 });
            if (!reader.Read())
                return false;
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
