using System.Text.Json;
using System.Text.Json.Serialization;

namespace Deployments;

/// <summary>The character between the fields of a table.</summary>
internal sealed class SeparatorConverter : JsonConverter<char>
{
    public override char Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is [var only] ? only : throw new JsonException("A separator is one character, such as \";\".");

    public override void Write(Utf8JsonWriter writer, char value, JsonSerializerOptions options) => writer.WriteStringValue([value]);
}
