using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>Makes signs visible that a reader would not see and that could forge what he reads: control characters, line breaks in names, marks that turn the direction of writing.</summary>
internal static class Visible
{
    /// <summary>The text with each such sign as its code, <c>\u202E</c>.</summary>
    public static string In(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !text.Any(IsHidden))
            return text;
        var shown = new StringBuilder(text.Length + 8);
        foreach (var sign in text)
        {
            if (IsHidden(sign))
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}");
            else
                shown.Append(sign);
        }

        return shown.ToString();
    }

    /// <summary>Whether a sign turns the direction of writing: Unicode's explicit directional formatting characters.</summary>
    public static bool Turns(int sign) => sign is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    // Joiners (U+200C, U+200D) are part of how some scripts are written, and stay.
    private static bool IsHidden(char sign) => char.IsControl(sign) || Turns(sign) || sign is '\u200B' or '\u2028' or '\u2029' or '\uFEFF' or (>= '\u2060' and <= '\u206F');
}
