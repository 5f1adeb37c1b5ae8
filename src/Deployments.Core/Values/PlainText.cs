namespace Deployments;

/// <summary>What free text may hold: whole characters, and no control characters except tabs and line breaks.</summary>
internal static class PlainText
{
    public const string Expected = "text without control characters";

    /// <summary>Why a text is refused, as the end of a sentence that begins with "The text"; null where it is sound.</summary>
    public static string? Refuse(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
                return FormattableString.Invariant($"holds the control character U+{(int)c:X4} at character {i + 1}");
            if (!char.IsSurrogate(c))
                continue;
            if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return FormattableString.Invariant($"holds half a character, U+{(int)c:X4}, at character {i + 1}");
            i++;
        }

        return null;
    }
}
