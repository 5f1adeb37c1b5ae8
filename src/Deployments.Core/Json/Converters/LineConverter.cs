using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>The number of a line, counted from 1.</summary>
internal sealed class LineConverter : ScalarConverter<int>
{
    public override string Expected => "the number of a line, counted from 1, without quotation marks";

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    public override void WriteStandIn(Utf8JsonWriter writer, int number) => writer.WriteNumberValue(1);

    public override void Describe(JsonObject schema)
    {
        schema["type"] = "integer";
        schema["minimum"] = 1;
        schema["maximum"] = NumberColumn.Largest;
        schema["description"] = Expected;
    }

    /// <summary>Whether the token is a number of plain digits in the range of lines.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, out int line)
    {
        line = 0;
        return reader.TokenType == JsonTokenType.Number && !reader.ValueSpan.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && reader.TryGetInt32(out line) && line is >= 1 and <= NumberColumn.Largest;
    }

    protected override Refusal? Read(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number)
            return WrongKind(ref reader);
        return TryRead(ref reader, out value) ? null : new(FindingCodes.NumberUnreadable, $"The number {JsonTokens.Shown(ref reader)} is no line; expected {Expected}.");
    }
}
