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
        SKFontManager.Default.MatchCharacter(null, Style(isBold), null, character) ?? FirstWith(character, isBold);

    /// <summary>Where the machine has fonts but nothing that looks a character up, as in builds without fontconfig: the first family, by name, that has it.</summary>
    private static SKTypeface? FirstWith(int character, bool isBold)
    {
        foreach (var family in SKFontManager.Default.FontFamilies.Order(StringComparer.Ordinal))
        {
            var face = SKFontManager.Default.MatchFamily(family, Style(isBold));
            if (face?.ContainsGlyph(character) == true)
                return face;
            face?.Dispose();
        }

        return null;
    }

    private static SKFontStyle Style(bool isBold) => isBold ? SKFontStyle.Bold : SKFontStyle.Normal;
}
