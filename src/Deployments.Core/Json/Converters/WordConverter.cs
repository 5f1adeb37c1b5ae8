using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>A value of a closed list by its word.</summary>
internal sealed class WordConverter<T> : ScalarConverter<T>
    where T : struct, Enum
{
    public override string Expected => Words<T>.Expected;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Words<T>.Text(value));

    public override void WriteStandIn(Utf8JsonWriter writer, int number) => writer.WriteStringValue(Words<T>.All[0]);

    public override void Describe(JsonObject schema) => schema["enum"] = new JsonArray([.. Words<T>.All.Select(w => (JsonNode)w)]);

    protected override Refusal? Read(ref Utf8JsonReader reader, out T value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
            return WrongKind(ref reader);
        if (PlainTextConverter.ReadText(ref reader, out var text) is { } unsound)
            return unsound;
        if (Words<T>.TryParse(text!, out value))
            return null;
        return new(FindingCodes.ValueUnreadable, $"{Excerpt.Of(text)} is not known here{Nearest.DidYouMean(text!, Words<T>.All)}; expected {Expected}.");
    }
}
