namespace Deployments;

/// <summary>Text from outside as a message repeats it: quoted, short and on one line.</summary>
internal static class Excerpt
{
    public const int Longest = 60;

    public static string Of(ReadOnlySpan<char> text)
    {
        var shown = text.Length <= Longest ? text : text[..Longest];
        if (shown.Length < text.Length && char.IsHighSurrogate(shown[^1]))
            shown = shown[..^1];

        return $"'{OnOneLine(shown)}{(shown.Length < text.Length ? "…" : "")}'";
    }

    /// <summary>Control characters, line breaks among them, as the replacement character.</summary>
    public static string OnOneLine(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (line, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                line[i] = char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
}
