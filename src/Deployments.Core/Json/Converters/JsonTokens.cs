using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>The token at which a reader stands, in words.</summary>
internal static class JsonTokens
{
    /// <summary>The token as the beginning of a sentence.</summary>
    public static string Describe(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "A list",
        JsonTokenType.String => $"The text {Excerpt.Of(Shown(ref reader))}",
        JsonTokenType.Number => $"The number {Shown(ref reader)}",
        JsonTokenType.True => "The value true",
        JsonTokenType.False => "The value false",
        _ => "The value null",
    };

    /// <summary>The value as a finding repeats it: at most as long as an excerpt; absent for objects and lists.</summary>
    public static string? Shown(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            return null;
        // Six bytes are the longest escape of one character; the rest of a huge text is not even decoded.
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || reader.ValueSpan.Length > Excerpt.Longest * 6 || !TryGetText(ref reader, out var text))
            text = Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, Excerpt.Longest * 6)]);
        return Excerpt.Cut(text);
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
