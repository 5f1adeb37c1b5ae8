using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>When two names are the same text: what makes no difference, and what sources hang on to a name.</summary>
internal static class NameText
{
    /// <summary>Capital letters, accents, kinds of apostrophes and double spaces make no difference to a name.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Whole(name.Trim()).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsWhiteSpace(c) && folded.Length > 0 && folded[^1] == ' ')
                continue;
            folded.Append(c switch { '’' or '‘' or '`' or 'ʼ' => '\'', _ when char.IsWhiteSpace(c) => ' ', _ => char.ToLowerInvariant(c) });
        }

        return folded.ToString();
    }

    // Normalising throws at half characters and at U+FFFE; a name that has one is no other name, and no nation's.
    private static string Whole(string name)
    {
        if (name.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !name.Contains('\uFFFE', StringComparison.Ordinal))
            return name;
        var whole = new StringBuilder(name.Length);
        foreach (var sign in name.EnumerateRunes())
            whole.Append(sign.Value == '\uFFFE' ? Rune.ReplacementChar.ToString() : sign.ToString());
        return whole.ToString();
    }

    /// <summary>The folded name without footnote marks after it: <c>*</c>, <c>†</c>, <c>e/</c>, <c>[a]</c>, <c>¹</c> and a stray apostrophe, as DMDC and IPI print them.</summary>
    public static string WithoutMarks(string folded)
    {
        var text = folded.AsSpan();
        while (true)
        {
            var before = text.Length;
            text = text.TrimEnd(" *†‡§'¹²³⁴⁵⁶⁷⁸⁹");
            if (text is [.., ' ', var letter, '/'] && char.IsLetterOrDigit(letter))
                text = text[..^3];
            else if (text is [.., '[', var mark, ']'] && char.IsLetterOrDigit(mark))
                text = text[..^3];
            if (text.Length == before)
                return text.Length == folded.Length ? folded : text.ToString();
        }
    }
}
