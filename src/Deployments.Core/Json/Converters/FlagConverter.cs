using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>True or false.</summary>
internal sealed class FlagConverter : ScalarConverter<bool>
{
    public override string Expected => "true or false";

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

    public override void WriteStandIn(Utf8JsonWriter writer, int number) => writer.WriteBooleanValue(false);

    public override void Describe(JsonObject schema) => schema["type"] = "boolean";

    protected override Refusal? Read(ref Utf8JsonReader reader, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True;
        return reader.TokenType is JsonTokenType.True or JsonTokenType.False ? null : WrongKind(ref reader);
    }
}
