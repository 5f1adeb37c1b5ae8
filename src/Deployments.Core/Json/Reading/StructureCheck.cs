using System.Text.Json;

namespace Deployments;

/// <summary>Walks a value of a file beside its shape and collects every difference; makes nothing.</summary>
internal sealed class StructureCheck(FindingLog log)
{
    private const string FormatProperty = "format";

    /// <summary>Checks the value at whose first token the reader stands, and leaves the reader at its last.</summary>
    public void Check(ref Utf8JsonReader reader, ValueShape shape)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                CheckScalar(ref reader, scalar);
                break;
            case ListShape list when reader.TokenType == JsonTokenType.StartArray:
                CheckList(ref reader, list);
                break;
            case RecordShape record when reader.TokenType == JsonTokenType.StartObject:
                CheckRecord(ref reader, record);
                break;
            default:
                WrongKind(ref reader, shape);
                break;
        }
    }

    /// <summary>Checks the value of a property, which may be null where it may be absent.</summary>
    public void CheckProperty(ref Utf8JsonReader reader, PropertyShape property)
    {
        if (reader.TokenType != JsonTokenType.Null)
            Check(ref reader, property.Value);
        else if (!property.MayBeNull)
            Null(ref reader, property.IsRequired ? "" : ", or no such property at all", property.Value);
    }

    /// <summary>Which property the reader stands at; adds a finding where there is none or it was seen before.</summary>
    public PropertyShape? Property(ref Utf8JsonReader reader, RecordShape shape, ref ulong seen, ref int guess)
    {
        var at = shape.Find(ref reader, guess);
        if (at < 0)
        {
            Unknown(ref reader, shape);
            return null;
        }

        guess = at + 1;
        if ((seen >> at & 1) != 0)
            Twice(ref reader, shape.Properties[at]);
        seen |= 1UL << at;
        return shape.Properties[at];
    }

    /// <summary>Adds a finding for each required property that was not seen.</summary>
    public void CheckMissing(RecordShape shape, ulong seen, long offset)
    {
        for (var i = 0; i < shape.Properties.Length; i++)
        {
            if (shape.Properties[i] is { IsRequired: true } missing && (seen >> i & 1) == 0)
                Missing(missing, offset);
        }
    }

    public void WrongKind(ref Utf8JsonReader reader, ValueShape shape)
    {
        if (reader.TokenType == JsonTokenType.Null)
            Null(ref reader, "", shape);
        else
            log.Add(ref reader, FindingCodes.WrongKind, $"{JsonTokens.Describe(ref reader)} stands here; expected {shape.Expected}.", shape.Expected);
        reader.Skip();
    }

    /// <summary>Passes over the value of the property at whose name the reader stands.</summary>
    public static void SkipValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    private void CheckScalar(ref Utf8JsonReader reader, ScalarShape scalar)
    {
        if (reader.TokenType == JsonTokenType.Null)
            Null(ref reader, "", scalar);
        else if (scalar.Converter.Check(ref reader) is { } refusal)
            log.Add(ref reader, refusal.Code, refusal.Message, scalar.Expected);
        reader.Skip();
    }

    private void CheckList(ref Utf8JsonReader reader, ListShape list)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            log.Enter(i);
            Check(ref reader, list.Element);
            log.Leave();
        }
    }

    private void CheckRecord(ref Utf8JsonReader reader, RecordShape record)
    {
        var start = reader.TokenStartIndex;
        var seen = 0UL;
        var guess = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = Property(ref reader, record, ref seen, ref guess);
            if (property is null)
            {
                SkipValue(ref reader);
                continue;
            }

            log.Enter(property.Name);
            reader.Read();
            CheckProperty(ref reader, property);
            log.Leave();
        }

        CheckMissing(record, seen, start);
    }

    private void Missing(PropertyShape property, long offset)
    {
        var isFormat = property.Name == FormatProperty;
        var expected = isFormat ? $"\"{DatasetFile.FormatName}\"" : property.Value.Expected;
        log.Add(offset, isFormat ? FindingCodes.FormatMissing : FindingCodes.PropertyMissing, $"\"{property.Name}\" is missing; expected {expected}.", null, expected, property.Name);
    }

    private void Null(ref Utf8JsonReader reader, string alternative, ValueShape shape) =>
        log.Add(ref reader, FindingCodes.NullValue, $"The value null stands here; expected {shape.Expected}{alternative}.", shape.Expected);

    private void Unknown(ref Utf8JsonReader reader, RecordShape shape)
    {
        var name = JsonTokens.Value(ref reader) ?? JsonTokens.Shown(ref reader);
        var names = shape.Properties.Select(p => p.Name).ToList();
        var expected = "one of " + string.Join(", ", names.Select(n => $"\"{n}\""));
        log.Enter(name);
        log.Add(ref reader, FindingCodes.PropertyUnknown, $"There is no property {Excerpt.Of(name)} here{Nearest.DidYouMean(name, names)}; expected {expected}.", expected);
        log.Leave();
    }

    private void Twice(ref Utf8JsonReader reader, PropertyShape property)
    {
        log.Enter(property.Name);
        log.Add(ref reader, FindingCodes.PropertyTwice, $"\"{property.Name}\" is written a second time in this object; keep one.", "each property once");
        log.Leave();
    }
}
