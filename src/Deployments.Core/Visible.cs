using System.Buffers;
using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>Makes signs visible that a reader would not see and that could forge what he reads: control characters, line breaks in names, marks that turn the direction of writing.</summary>
internal static class Visible
{
    /// <summary>The text with each such sign as its code, <c>\u202E</c>.</summary>
    public static string In(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !HasHidden(text))
            return text;
        var shown = new StringBuilder(text.Length + 8);
        for (var left = text.AsSpan(); left.Length > 0;)
        {
            var isWhole = Rune.DecodeFromUtf16(left, out var sign, out var length) == OperationStatus.Done;
            if (!isWhole)
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)left[0]:X4}");
            else if (!IsHidden(sign))
                shown.Append(left[..length]);
            else
                shown.Append(sign.IsBmp ? "\\u" : "\\U").Append(sign.Value.ToString(sign.IsBmp ? "X4" : "X8", CultureInfo.InvariantCulture));
            left = left[length..];
        }

        return shown.ToString();
    }

    /// <summary>A record as the compiler would write it, on one line and with such signs as their codes: a name in it can neither hide nor begin another line.</summary>
    /// <param name="name">The record's type.</param>
    /// <param name="members">Writes its members.</param>
    public static string Record(string name, Func<StringBuilder, bool> members)
    {
        var text = new StringBuilder(name).Append(" { ");
        return In((members(text) ? text.Append(' ') : text).Append('}').ToString());
    }

    /// <summary>Whether a text has no such sign and no half character.</summary>
    public static bool IsAll(ReadOnlySpan<char> text) => !HasHidden(text);

    /// <summary>Whether a sign is not seen as such: control and format characters, separators of lines, letters and marks that draw nothing.</summary>
    /// <remarks>Joiners (U+200C, U+200D) and the choice between a sign as text and as a picture (U+FE0E, U+FE0F) are part of how some scripts are written, and stay.</remarks>
    public static bool IsHidden(Rune sign) => Rune.GetUnicodeCategory(sign) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => !IsDrawn(sign.Value) && sign.Value is not (0x200C or 0x200D),
        _ => sign.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 or 0xFFFE or 0xFFFF or (>= 0xFE00 and <= 0xFE0D) or (>= 0xE0000 and <= 0xE0FFF),
    };

    // Signs of Arabic, Syriac and Kaithi that stand before numbers and are drawn, though Unicode counts them among the format characters.
    private static bool IsDrawn(int sign) => sign is (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD;

    private static bool HasHidden(ReadOnlySpan<char> text)
    {
        for (; text.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(text, out var sign, out var length) != OperationStatus.Done || IsHidden(sign))
                return true;
            text = text[length..];
        }

        return false;
    }
}
