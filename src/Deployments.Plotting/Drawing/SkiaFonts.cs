using SkiaSharp;

namespace Deployments;

/// <summary>The embedded font for Skia, and fonts of the machine for scripts that it does not have.</summary>
internal static class SkiaFonts
{
    public static SKTypeface Own(bool isBold)
    {
        using var data = SKData.CreateCopy(Typeface.Of(isBold).File);
        return SKTypeface.FromData(data);
    }

    /// <summary>A font that has a character; absent where the machine has none.</summary>
    public static SKTypeface? For(int character, bool isBold) =>
        SKFontManager.Default.MatchCharacter(null, isBold ? SKFontStyle.Bold : SKFontStyle.Normal, null, character);
}
