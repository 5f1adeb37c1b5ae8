using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>Free text; a control character in it is refused.</summary>
internal sealed class PlainTextConverter : ScalarConverter<string>
{
    public override string Expected => "a text in quotation marks";

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override void WriteStandIn(Utf8JsonWriter writer, int number) => writer.WriteStringValue(StandIn.Name(number));

    public override void Describe(JsonObject schema) => schema["type"] = "string";

    protected override Refusal? Read(ref Utf8JsonReader reader, out string? value)
    {
        value = null;
        return reader.TokenType == JsonTokenType.String ? ReadText(ref reader, out value) : NotText(ref reader, Expected, isReadable: true);
    }

    /// <summary>The text of a text token, unless it is unsound.</summary>
    public static Refusal? ReadText(ref Utf8JsonReader reader, out string? text)
    {
        if (!JsonTokens.TryGetText(ref reader, out text))
            return new(FindingCodes.TextUnsound, $"The text '{JsonTokens.Shown(ref reader)}' holds an escape that is half a character; expected {PlainText.Expected}.");
        return PlainText.Refuse(text) is { } reason
            ? new(FindingCodes.TextUnsound, $"The text {Excerpt.Of(text)} {reason}; expected {PlainText.Expected}.")
            : null;
    }

    /// <summary>Why a token that is no text is refused; a number that would do as text most likely wants quotation marks.</summary>
    public static Refusal NotText(ref Utf8JsonReader reader, string expected, bool isReadable)
    {
        var advice = isReadable && reader.TokenType == JsonTokenType.Number ? $"; write \"{JsonTokens.Shown(ref reader)}\" in quotation marks if that is what is meant" : "";
        return new(FindingCodes.WrongKind, $"{JsonTokens.Describe(ref reader)} stands here; expected {expected}{advice}.");
    }
}
