using System.Text.Json;

namespace Deployments;

/// <summary>What every claim carries, as far as it has been read.</summary>
internal struct ClaimParts
{
    /// <summary>The names of what every claim carries; those of its own follow.</summary>
    public static readonly string[] Names = ["source", "published", "by", "official", "alleged", "credibility", "label", "printed", "status", "caveats", "line"];

    public Id<Source> Source;
    public EdtfDate? Published;
    public string? By;
    public bool Official;
    public bool Alleged;
    public Credibility? Credibility;
    public string? Label;
    public string? Printed;
    public int Status;
    public IReadOnlyList<string> Caveats;
    public int? Line;

    /// <summary>Reads the part with this place among the names.</summary>
    public bool TryRead(ref Utf8JsonReader reader, PlainValues values, int at) => at switch
    {
        0 => values.Id(ref reader, out Source),
        1 => values.AnyDate(ref reader, out Published),
        2 => PlainValues.AnyText(ref reader, out By),
        3 => PlainValues.Flag(ref reader, out Official),
        4 => PlainValues.Flag(ref reader, out Alleged),
        5 => Grade(ref reader, out Credibility),
        6 => PlainValues.AnyText(ref reader, out Label),
        7 => PlainValues.AnyText(ref reader, out Printed),
        8 => PlainValues.Word(ref reader, Words<ObservationStatus>.List, out Status),
        9 => PlainValues.List(ref reader, PlainValues.Text, out Caveats),
        10 => LineOf(ref reader, out Line),
        _ => false,
    };

    private static bool LineOf(ref Utf8JsonReader reader, out int? line)
    {
        line = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        if (!LineConverter.TryRead(ref reader, out var number))
            return false;
        line = number;
        return true;
    }

    private static bool Grade(ref Utf8JsonReader reader, out Credibility? grade)
    {
        grade = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        if (reader.TokenType != JsonTokenType.Number || reader.ValueSpan is not [>= (byte)'1' and <= (byte)'6'])
            return false;
        grade = (Credibility)(reader.ValueSpan[0] - '0');
        return true;
    }
}
