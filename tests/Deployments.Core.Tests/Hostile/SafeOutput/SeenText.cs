using System.Globalization;
using System.Text;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>What a reader sees of a text, said a second time and otherwise than the library says it.</summary>
internal static class SeenText
{
    // From Unicode's list of characters that are ignored where they are not known, and the blank letters and patterns beside them.
    private const string Blank = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFE\uFFFF";

    // They join letters of some scripts, or choose between a sign as text and as a picture; numbers stand under the others.
    private const string Needed = "\u200C\u200D\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u0890\u0891\u08E2";

    public static bool IsHidden(char c) => !Needed.Contains(c, StringComparison.Ordinal)
        && (Blank.Contains(c, StringComparison.Ordinal) || c is >= '\uFE00' and <= '\uFE0D' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>The text as it must be shown, each hidden sign as what stands for it.</summary>
    public static string Of(string text, Func<char, string> instead)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var code = char.ConvertToUtf32(text, i);
                shown.Append(code is >= 0xE0000 and <= 0xE0FFF ? instead(' ') == "\uFFFD" ? "\uFFFD" : $"\\U{code:X8}" : text.Substring(i, 2));
                i++;
            }
            else
            {
                shown.Append(IsHidden(text[i]) || char.IsSurrogate(text[i]) ? instead(text[i]) : text[i].ToString());
            }
        }

        return shown.ToString();
    }

    /// <summary>As text and HTML show it: codes.</summary>
    public static string AsCodes(string text) => Of(text, c => $"\\u{(int)c:X4}");

    /// <summary>As pictures show it: spaces for white space, and a sign for what is not seen.</summary>
    public static string AsDrawn(string text) => Of(text, c => char.IsWhiteSpace(c) && c != ' ' ? " " : "\uFFFD");

    /// <summary>That a text hides nothing and forges no line.</summary>
    public static void AssertHonest(string text, string of, bool isOneLine = false)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                Assert.False(char.ConvertToUtf32(text, i++) is >= 0xE0000 and <= 0xE0FFF, $"{of} has a tag character.");
            else if (IsHidden(text[i]) || char.IsSurrogate(text[i]))
                Assert.True(text[i] == '\n' && !isOneLine, $"{of} has the sign U+{(int)text[i]:X4} at {i}: {AsCodes(text[Math.Max(0, i - 40)..Math.Min(text.Length, i + 40)])}");
        }

        Assert.DoesNotContain(text.Split('\n').Skip(1), line => line.TrimStart(' ', '*', '-').StartsWith(HostileTexts.Forged, StringComparison.Ordinal));
    }
}
