namespace Deployments;

/// <summary>The colours of a theme, and the colours of rows.</summary>
/// <remarks>
/// The hues are the palette of Masataka Okabe and Kei Ito, "Color Universal Design" (2002), made for readers with any kind of colour vision. Each comes in three
/// tones, which differ in lightness and so are told apart without seeing the hue.
/// </remarks>
internal sealed class Palette
{
    private static readonly Palette Light = new("#ffffff", "#1a1a1a", "#595959", "#dcdcdc", "#0072b2", "#d55e00", isDark: false);
    private static readonly Palette Dark = new("#15181c", "#f0f0f0", "#b4b8bd", "#3a3f46", "#56b4e9", "#e69f00", isDark: true);

    private readonly bool isDark;

    private Palette(string ground, string text, string quiet, string faint, string first, string second, bool isDark)
    {
        (Ground, Text, Quiet, Faint, First, Second) = (Ink.Of(ground), Ink.Of(text), Ink.Of(quiet), Ink.Of(faint), Ink.Of(first), Ink.Of(second));
        this.isDark = isDark;
    }

    public Ink Ground { get; }

    public Ink Text { get; }

    public Ink Quiet { get; }

    /// <summary>Grid lines and outlines.</summary>
    public Ink Faint { get; }

    public Ink First { get; }

    public Ink Second { get; }

    /// <summary>The rest of the rows, added up.</summary>
    public Ink Others => isDark ? Ink.Of("#7d838a") : Ink.Of("#b3b3b3");

    public static Palette Of(ChartTheme theme) => theme == ChartTheme.Dark ? Dark : Light;

    /// <summary>A colour of a row: hue 0 to 6 of the palette, tone 0 to 2.</summary>
    public Ink Row(int hue, int tone)
    {
        // On a dark ground the darker tone is the one that would be lost, so both step towards white.
        var ink = RowColours.Hues[hue];
        return tone switch
        {
            0 => isDark ? ink.Mixed(Ink.Of("#ffffff"), 0.2) : ink,
            1 => ink.Mixed(Ink.Of(isDark ? "#ffffff" : "#000000"), isDark ? 0.55 : 0.4),
            _ => ink.Mixed(Ink.Of(isDark ? "#000000" : "#ffffff"), isDark ? 0.35 : 0.5),
        };
    }

    /// <summary>The colour of one of so many classes of size: the larger, the further from the ground.</summary>
    public Ink Class(int number, int count)
    {
        var share = count == 1 ? 1 : number / (count - 1.0);
        var (least, middle, most) = isDark ? (Ink.Of("#17324a"), Ink.Of("#2f7fb5"), Ink.Of("#e3f2fd")) : (Ink.Of("#cfe2f1"), Ink.Of("#4a95c9"), Ink.Of("#08264d"));
        return share < 0.5 ? least.Mixed(middle, share * 2) : middle.Mixed(most, (share - 0.5) * 2);
    }
}
