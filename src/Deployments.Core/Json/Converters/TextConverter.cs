using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>A value by its text form.</summary>
internal sealed class TextConverter<T> : ScalarConverter<T>
    where T : ITextValue<T>
{
    public override string Expected => T.Expected;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override void WriteStandIn(Utf8JsonWriter writer, int number) => writer.WriteStringValue(StandIn.Texts(number).First(t => T.TryParse(t, out _, out _)));

    public override void Describe(JsonObject schema)
    {
        schema["type"] = "string";
        schema["description"] = T.Expected;
    }

    protected override Refusal? Read(ref Utf8JsonReader reader, out T? value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String
            ? ReadText(ref reader, out value)
            : PlainTextConverter.NotText(ref reader, Expected, T.TryParse(JsonTokens.Shown(ref reader), out _, out _));
    }

    public static Refusal? ReadText(ref Utf8JsonReader reader, out T? value)
    {
        value = default;
        if (PlainTextConverter.ReadText(ref reader, out var text) is { } unsound)
            return unsound;
        return T.TryParse(text, out value, out var error) ? null : new(FindingCodes.ValueUnreadable, error);
    }
}
