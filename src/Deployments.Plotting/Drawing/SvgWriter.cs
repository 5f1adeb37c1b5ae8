using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>Writes a scene as SVG 1.1: text stays text, and the same scene gives the same bytes on every machine.</summary>
/// <remarks>Nothing in it has an id, so that any number of charts can stand on one page.</remarks>
internal static class SvgWriter
{
    // The embedded font by name, then fonts with the same advances, then whatever there is.
    private const string Fonts = "Liberation Sans, Arimo, Arial, Helvetica, sans-serif";

    public static string Write(Scene scene, string title, string description)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{scene.Width}\" height=\"{scene.Height}\" viewBox=\"0 0 {scene.Width} {scene.Height}\" role=\"img\" aria-label=\"")
            .Append(Escaped(title)).Append("\" font-family=\"").Append(Fonts).Append("\" style=\"max-width:100%;height:auto\">\n");
        svg.Append("<title>").Append(Escaped(title)).Append("</title>\n<desc>").Append(Escaped(description)).Append("</desc>\n");
        Write(svg, new BoxShape([new Box(0, 0, scene.Width, scene.Height)], scene.Ground));
        foreach (var shape in scene.Shapes)
            Write(svg, shape);
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Text as it stands between tags or in an attribute.</summary>
    public static string Escaped(string text) =>
        CleanText.Of(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");

    private static void Write(StringBuilder svg, Shape shape)
    {
        switch (shape)
        {
            case BoxShape boxes:
                Path(svg, () =>
                {
                    foreach (var box in boxes.Boxes)
                        Number(Number(Number(Number(svg.Append('M'), box.Left).Append(' '), box.Top).Append('h'), box.Width).Append('v'), box.Height).Append('h').Append(Text(-box.Width)).Append('z');
                });
                Fill(svg, boxes.Ink);
                break;
            case DotShape dots:
                // A line of no length with round ends is a circle, and the shortest way to write one.
                Path(svg, () =>
                {
                    foreach (var centre in dots.Centres)
                        Number(Number(svg.Append('M'), centre.X).Append(' '), centre.Y).Append("h0");
                });
                svg.Append(" stroke-linecap=\"round\"");
                Stroke(svg, dots.Ink, 2 * dots.Radius);
                svg.Append("/>\n");
                break;
            case LineShape lines:
                Path(svg, () => Lines(svg, lines.Lines));
                svg.Append(" fill=\"none\"");
                Stroke(svg, lines.Ink, lines.Width);
                svg.Append(lines.IsDashed ? " stroke-dasharray=\"5 4\"/>\n" : "/>\n");
                break;
            case TextShape text:
                Write(svg, text);
                break;
        }
    }

    private static void Lines(StringBuilder svg, IReadOnlyList<IReadOnlyList<Spot>> lines)
    {
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Count; i++)
                Number(Number(svg.Append(i == 0 ? 'M' : 'L'), line[i].X).Append(' '), line[i].Y);
        }
    }

    private static void Write(StringBuilder svg, TextShape text)
    {
        svg.Append("<text x=\"").Append(Text(text.At.X)).Append("\" y=\"").Append(Text(text.At.Y)).Append("\" font-size=\"").Append(Text(text.Size)).Append('"');
        if (text.IsBold)
            svg.Append(" font-weight=\"bold\"");
        if (text.Anchor != TextAnchor.Start)
            svg.Append(text.Anchor == TextAnchor.Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
        // Where only a wider font is at hand, the text is made to fit the room that it was given.
        if (text.IsMeasured)
            svg.Append(" textLength=\"").Append(Text(text.Room.Width)).Append("\" lengthAdjust=\"spacingAndGlyphs\"");
        svg.Append(" fill=\"").Append(text.Ink.Hex).Append("\">").Append(Escaped(text.Text)).Append("</text>\n");
    }

    private static void Path(StringBuilder svg, Action write)
    {
        svg.Append("<path d=\"");
        write();
        svg.Append('"');
    }

    private static void Fill(StringBuilder svg, Ink ink)
    {
        svg.Append(" fill=\"").Append(ink.Hex).Append('"');
        if (ink.Opacity < 1)
            svg.Append(" fill-opacity=\"").Append(Text(ink.Opacity)).Append('"');
        svg.Append("/>\n");
    }

    private static void Stroke(StringBuilder svg, Ink ink, double width)
    {
        svg.Append(" stroke=\"").Append(ink.Hex).Append("\" stroke-width=\"").Append(Text(width)).Append('"');
        if (ink.Opacity < 1)
            svg.Append(" stroke-opacity=\"").Append(Text(ink.Opacity)).Append('"');
    }

    private static StringBuilder Number(StringBuilder svg, double number)
    {
        // Hundredths of a pixel, as whole numbers: the same digits everywhere, and fast.
        var hundredths = (long)Math.Round(number * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0)
            svg.Append('-');
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        svg.Append(whole);
        if (rest == 0)
            return svg;
        svg.Append('.').Append((char)('0' + (rest / 10)));
        return rest % 10 == 0 ? svg : svg.Append((char)('0' + (rest % 10)));
    }

    private static string Text(double number) => Number(new StringBuilder(), number).ToString();
}
