using System.Text.Json;
using System.Text.Json.Serialization;

namespace Deployments;

/// <summary>A field: the name of a column, or an object that says more.</summary>
internal sealed class FieldConverter : JsonConverter<Field>
{
    public override Field? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Field.Column(reader.GetString()!)
            : JsonSerializer.Deserialize(ref reader, MappingJson.Type<FieldShape>())?.ToField();

    public override void Write(Utf8JsonWriter writer, Field value, JsonSerializerOptions options)
    {
        if (value.Columns.Count == 1 && value == Field.Column([.. value.Columns]))
            writer.WriteStringValue(value.Columns[0]);
        else
            JsonSerializer.Serialize(writer, FieldShape.Of(value), MappingJson.Type<FieldShape>());
    }
}
