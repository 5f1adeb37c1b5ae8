using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>The token at which a reader stands, in words.</summary>
internal static class JsonTokens
{
    // As \u and four digits, in bytes.
    private const int LongestEscape = 6;

    /// <summary>The token as the beginning of a sentence.</summary>
    public static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "A list",
        JsonTokenType.String => $"The text '{Shown(ref reader)}'",
        JsonTokenType.Number => $"The number {Shown(ref reader)}",
        JsonTokenType.True => "The value true",
        JsonTokenType.False => "The value false",
        _ => "The value null",
    };

    /// <summary>The value as a finding has it, character for character; absent for objects and lists, and for what is longer than a finding's value may be.</summary>
    public static string? Value(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? null : Text(ref reader, Finding.LongestValue);

    /// <summary>The value as a message repeats it: short, on one line, without quotation marks.</summary>
    public static string Shown(ref Utf8JsonReader reader) =>
        Excerpt.Cut(Text(ref reader, Excerpt.Longest) ?? Encoding.UTF8.GetString(reader.ValueSpan[..((Excerpt.Longest * LongestEscape) + 1)]));

    // Of a text that is longer than asked for, not even that much is decoded.
    private static string? Text(ref Utf8JsonReader reader, int most)
    {
        if (reader.ValueSpan.Length > most * LongestEscape)
            return null;
        return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && TryGetText(ref reader, out var text) ? text : Encoding.UTF8.GetString(reader.ValueSpan);
    }

    /// <summary>Whether a text or name in some JSON has an escape that stands for half a character, at which whoever reads it throws.</summary>
    public static bool HasHalfCharacter(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        for (var reader = new Utf8JsonReader(json, options); reader.Read();)
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !TryGetText(ref reader, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text or name is this one. The reader's own comparison throws at an escape that is half a character.</summary>
    public static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.ValueIsEscaped ? TryGetText(ref reader, out var text) && name.SequenceEqual(Encoding.UTF8.GetBytes(text)) : reader.ValueSpan.SequenceEqual(name);

    /// <summary>The text; false where an escape in it stands for half a character.</summary>
    public static bool TryGetText(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = reader.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }
}
