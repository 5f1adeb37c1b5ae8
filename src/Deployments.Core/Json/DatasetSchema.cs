using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Deployments;

/// <summary>The file format as a JSON schema, made from the same metadata as reading and writing.</summary>
internal static class DatasetSchema
{
    public static string Text()
    {
        var root = (JsonObject)FileShapes.Options.GetJsonSchemaAsNode(
            typeof(DatasetFile), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Annotate });
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = DatasetFile.FormatName,
            ["description"] = "Publicly reported military deployments and alliance commitments, as the library Deployments.Core reads and writes them. What is absent is not stated.",
        };
        foreach (var (name, node) in root.ToList())
        {
            root.Remove(name);
            schema[name] = node;
        }

        schema["properties"]!["format"] = new JsonObject { ["const"] = DatasetFile.FormatName };
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static JsonNode Annotate(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = Transform(context, node);
        if (schema is JsonObject property && context.PropertyInfo is { } info && context.Path.Length > 1 && PropertyNotes.Of(context.BaseTypeInfo?.Type ?? info.DeclaringType, info.Name) is { } note)
            property["description"] = property["description"] is { } shape ? $"{note}: {shape}" : note;
        return schema;
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode node)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (FileShapes.Options.GetTypeInfo(type).Converter is IScalarConverter converter)
        {
            var schema = Described(converter);
            return MayBeNull(context) ? OrNull(schema) : schema;
        }

        // The exporter says nothing of the elements that a converter reads.
        if (node is JsonObject list && context.TypeInfo.ElementType is { } element && !list.ContainsKey("items") && FileShapes.Options.GetTypeInfo(element).Converter is IScalarConverter each)
            list["items"] = Described(each);
        if (node is JsonObject record && record.ContainsKey("properties"))
            record["additionalProperties"] = false;
        return node;
    }

    private static JsonObject Described(IScalarConverter converter)
    {
        var schema = new JsonObject();
        converter.Describe(schema);
        return schema;
    }

    private static bool MayBeNull(JsonSchemaExporterContext context) =>
        context.PropertyInfo is { IsSetNullable: true } property && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
            words.Add((JsonNode?)null);
        else if (schema["type"] is JsonArray types)
            types.Add((JsonNode)"null");
        else
            schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        return schema;
    }
}
