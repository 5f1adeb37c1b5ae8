using System.Text.Json;
using System.Text.Json.Nodes;

namespace Deployments;

/// <summary>A count: a plain whole number where it is exact and has no words of its own, else its text.</summary>
internal sealed class CountConverter : ScalarConverter<TroopCount>
{
    public override string Expected => TroopCount.Expected;

    public override void Write(Utf8JsonWriter writer, TroopCount value, JsonSerializerOptions options)
    {
        if (value is { IsExact: true, Words: null })
            writer.WriteNumberValue(value.Low);
        else
            writer.WriteStringValue(value.ToString());
    }

    public override void WriteStandIn(Utf8JsonWriter writer, int number) => writer.WriteNumberValue(1);

    public override void Describe(JsonObject schema)
    {
        schema["type"] = new JsonArray("string", "integer");
        schema["minimum"] = 0;
        schema["description"] = Expected;
    }

    protected override Refusal? Read(ref Utf8JsonReader reader, out TroopCount value)
    {
        value = default;
        return reader.TokenType switch
        {
            JsonTokenType.String => TextConverter<TroopCount>.ReadText(ref reader, out value),
            JsonTokenType.Number => ReadNumber(ref reader, out value),
            _ => WrongKind(ref reader),
        };
    }

    // 1e3 and 1000.0 are refused rather than rounded or reckoned: a hand that wrote them meant something else often enough.
    private static Refusal? ReadNumber(ref Utf8JsonReader reader, out TroopCount value)
    {
        value = default;
        var digits = reader.ValueSpan;
        if (digits[0] == '-')
            return Refuse(ref reader, $"is negative, and a count is zero or more. {TroopCount.CorrectionAdvice}");
        if (digits.ContainsAny((byte)'e', (byte)'E'))
            return Refuse(ref reader, "is written with an exponent; expected a whole number in plain digits.");
        if (digits.Contains((byte)'.'))
            return Refuse(ref reader, "is not a whole number; expected a whole number in plain digits, or words such as \"about 12\".");
        if (!reader.TryGetInt64(out var number))
            return Refuse(ref reader, FormattableString.Invariant($"is larger than {long.MaxValue:#,0}, the largest number that can be held."));
        value = TroopCount.Exactly(number);
        return null;
    }

    private static Refusal Refuse(ref Utf8JsonReader reader, string reason) => new(FindingCodes.NumberUnreadable, $"The number {JsonTokens.Shown(ref reader)} {reason}");
}
