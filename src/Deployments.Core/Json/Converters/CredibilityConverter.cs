using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>A grade from 1 to 6, as a number.</summary>
internal sealed class CredibilityConverter : ScalarConverter<Credibility>
{
    public override string Expected => "a grade from 1 (confirmed) to 6 (cannot be judged), as a number without quotation marks";

    public override void Write(Utf8JsonWriter writer, Credibility value, JsonSerializerOptions options) => writer.WriteNumberValue((int)value);

    public override void WriteStandIn(Utf8JsonWriter writer, int number) => writer.WriteNumberValue((int)Credibility.CannotBeJudged);

    public override void Describe(JsonObject schema)
    {
        schema["type"] = "integer";
        schema["minimum"] = 1;
        schema["maximum"] = 6;
        schema["description"] = Expected;
    }

    protected override Refusal? Read(ref Utf8JsonReader reader, out Credibility value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.Number)
            return WrongKind(ref reader);
        if (reader.ValueSpan is not [>= (byte)'1' and <= (byte)'6'])
            return new(FindingCodes.NumberUnreadable, $"The number {JsonTokens.Shown(ref reader)} is no grade of credibility; expected {Expected}.");
        value = (Credibility)(reader.ValueSpan[0] - '0');
        return null;
    }
}
