using System.Text;
using ScottPlot;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Deployments;

/// <summary>Draws a scene with ScottPlot, without a display: a plot without axes of its own, whose one plottable is the scene.</summary>
internal sealed class ScenePlot(Scene scene, double scale) : IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => [];

    /// <summary>The scene as PNG, so many pixels for each CSS pixel.</summary>
    public static byte[] ToPng(Scene scene, double scale)
    {
        using var plot = new Plot();
        plot.FigureBackground.Color = plot.DataBackground.Color = new Color(scene.Ground.Red, scene.Ground.Green, scene.Ground.Blue);
        plot.HideAxesAndGrid();
        plot.Layout.Frameless();
        plot.Axes.SetLimits(0, scene.Width, scene.Height, 0);
        plot.PlottableList.Add(new ScenePlot(scene, scale));
        return plot.GetImageBytes(Pixels(scene.Width, scale), Pixels(scene.Height, scale), ImageFormat.Png);
    }

    /// <summary>How many pixels a length takes.</summary>
    public static int Pixels(int length, double scale) => Math.Max(1, (int)Math.Round(length * scale, MidpointRounding.AwayFromZero));

    public AxisLimits GetAxisLimits() => new(0, scene.Width, scene.Height, 0);

    public void Render(RenderPack rp)
    {
        rp.Canvas.Save();
        rp.Canvas.Scale((float)scale);
        foreach (var shape in scene.Shapes)
            Draw(rp.Canvas, shape);
        rp.Canvas.Restore();
    }

    private static void Draw(SKCanvas canvas, Shape shape)
    {
        using var paint = new SKPaint { IsAntialias = true };
        switch (shape)
        {
            case BoxShape boxes:
                paint.Color = Of(boxes.Ink);
                // One path, so that no seam shows between neighbours.
                using (var path = new SKPath())
                {
                    foreach (var box in boxes.Boxes)
                        path.AddRect(new SKRect((float)box.Left, (float)box.Top, (float)box.Right, (float)box.Bottom));
                    canvas.DrawPath(path, paint);
                }

                break;
            case DotShape dots:
                paint.Color = Of(dots.Ink);
                foreach (var centre in dots.Centres)
                    canvas.DrawCircle((float)centre.X, (float)centre.Y, (float)dots.Radius, paint);
                break;
            case LineShape lines:
                Draw(canvas, lines, paint);
                break;
            case TextShape text:
                paint.Color = Of(text.Ink);
                Draw(canvas, text, paint);
                break;
        }
    }

    private static void Draw(SKCanvas canvas, LineShape lines, SKPaint paint)
    {
        paint.Color = Of(lines.Ink);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = (float)lines.Width;
        using var dashes = lines.IsDashed ? SKPathEffect.CreateDash([5, 4], 0) : null;
        paint.PathEffect = dashes;
        using var path = new SKPath();
        foreach (var line in lines.Lines)
        {
            for (var i = 0; i < line.Count; i++)
            {
                if (i == 0)
                    path.MoveTo((float)line[i].X, (float)line[i].Y);
                else
                    path.LineTo((float)line[i].X, (float)line[i].Y);
            }
        }

        canvas.DrawPath(path, paint);
    }

    private static void Draw(SKCanvas canvas, TextShape text, SKPaint paint)
    {
        using var own = SkiaFonts.Own(text.IsBold);
        var runs = Runs(CleanText.Of(text.Text), text.IsBold).ToList();
        var widths = runs.ConvertAll(r => r.IsOwn ? Typeface.Width(r.Run, text.Size, text.IsBold) : Other(r.Run, text, null, 0, paint));
        // Fonts of the machine are as wide as they are, and what ends at a point must end there.
        var x = text.At.X - (text.Anchor == TextAnchor.Start ? 0 : text.Anchor == TextAnchor.Middle ? widths.Sum() / 2 : widths.Sum());
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].IsOwn)
            {
                using var font = Font(own, text.Size);
                canvas.DrawText(runs[i].Run, (float)x, (float)text.At.Y, font, paint);
            }
            else
            {
                Other(runs[i].Run, text, canvas, x, paint);
            }

            x += widths[i];
        }
    }

    /// <summary>Draws a run with a font of the machine, its letters joined and in the direction of its script, or only says how wide it is.</summary>
    private static double Other(string run, TextShape text, SKCanvas? canvas, double x, SKPaint paint)
    {
        var first = run.EnumerateRunes().First().Value;
        using var other = (Typeface.Of(text.IsBold).Has(first) ? null : SkiaFonts.For(first, text.IsBold)) ?? SkiaFonts.Own(text.IsBold);
        using var font = Font(other, text.Size);
        using var shaper = new SKShaper(other);
        canvas?.DrawShapedText(shaper, run, (float)x, (float)text.At.Y, SKTextAlign.Left, font, paint);
        return shaper.Shape(run, font).Width;
    }

    private static SKFont Font(SKTypeface face, double size) => new(face, (float)size) { Hinting = SKFontHinting.None, Subpixel = true, Edging = SKFontEdging.Antialias };

    /// <summary>The parts of a text that can be drawn letter by letter with the embedded font, and those that cannot: scripts that it lacks, and those written from the right. A space between two of the latter belongs to them, so that their words keep their order.</summary>
    internal static IEnumerable<(string Run, bool IsOwn)> Runs(string text, bool isBold)
    {
        var (run, isOwn) = ("", true);
        var runes = text.EnumerateRunes().ToList();
        for (var i = 0; i < runes.Count; i++)
        {
            var isOwnNow = !isOwn && runes[i].Value == ' ' && i + 1 < runes.Count ? IsPlain(runes[i + 1]) : IsPlain(runes[i]);
            if (run.Length > 0 && isOwnNow != isOwn)
            {
                yield return (run, isOwn);
                run = "";
            }

            (run, isOwn) = (run + runes[i], isOwnNow);
        }

        if (run.Length > 0)
            yield return (run, isOwn);

        bool IsPlain(Rune rune) => !IsFromTheRight(rune.Value) && Typeface.Of(isBold).Has(rune.Value);
    }

    // The blocks of Unicode whose letters are written from the right: Hebrew to Arabic Extended-A, and their presentation forms.
    private static bool IsFromTheRight(int character) => character is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static SKColor Of(Ink ink) => new(ink.Red, ink.Green, ink.Blue, (byte)Math.Round(255 * ink.Opacity));
}
