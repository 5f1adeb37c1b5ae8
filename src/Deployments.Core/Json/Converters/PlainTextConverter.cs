using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>Free text; a control character in it is refused.</summary>
internal sealed class PlainTextConverter : ScalarConverter<string>
{
    public override string Expected => "a text in quotation marks";

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override void Describe(JsonObject schema) => schema["type"] = "string";

    protected override Refusal? Read(ref Utf8JsonReader reader, out string? value)
    {
        value = null;
        return reader.TokenType == JsonTokenType.String ? ReadText(ref reader, out value) : Quoted(ref reader, Expected) ?? WrongKind(ref reader);
    }

    /// <summary>The text of a text token, unless it is unsound.</summary>
    public static Refusal? ReadText(ref Utf8JsonReader reader, out string? text)
    {
        if (!JsonTokens.TryGetText(ref reader, out text))
            return new(FindingCodes.TextUnsound, $"The text {Excerpt.Of(JsonTokens.Shown(ref reader))} holds an escape that is half a character; expected {PlainText.Expected}.");
        return PlainText.Refuse(text) is { } reason
            ? new(FindingCodes.TextUnsound, $"The text {Excerpt.Of(text)} {reason}; expected {PlainText.Expected}.")
            : null;
    }

    /// <summary>A number or truth value where a text belongs most likely wants quotation marks.</summary>
    public static Refusal? Quoted(ref Utf8JsonReader reader, string expected) => reader.TokenType == JsonTokenType.Number
        ? new(FindingCodes.WrongKind, $"The number {JsonTokens.Shown(ref reader)} stands where {expected} belongs; write \"{JsonTokens.Shown(ref reader)}\" in quotation marks if that is what it says.")
        : null;
}
