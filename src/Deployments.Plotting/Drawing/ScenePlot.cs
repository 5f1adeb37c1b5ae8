using ScottPlot;
using SkiaSharp;

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
        var x = text.Room.Left;
        foreach (var (run, isOwn) in Runs(CleanText.Of(text.Text), text.IsBold))
        {
            using var other = isOwn ? null : SkiaFonts.For(char.ConvertToUtf32(run, 0), text.IsBold);
            using var font = new SKFont(other ?? own, (float)text.Size) { Hinting = SKFontHinting.None, Subpixel = true, Edging = SKFontEdging.Antialias };
            canvas.DrawText(run, (float)x, (float)text.At.Y, font, paint);
            x += isOwn ? Typeface.Width(run, text.Size, text.IsBold) : font.MeasureText(run);
        }
    }

    /// <summary>The parts of a text that the embedded font can draw, and those for which another must be found.</summary>
    private static IEnumerable<(string Run, bool IsOwn)> Runs(string text, bool isBold)
    {
        var face = Typeface.Of(isBold);
        var (run, isOwn) = ("", true);
        foreach (var rune in text.EnumerateRunes())
        {
            if (run.Length > 0 && face.Has(rune.Value) != isOwn)
            {
                yield return (run, isOwn);
                run = "";
            }

            (run, isOwn) = (run + rune, face.Has(rune.Value));
        }

        if (run.Length > 0)
            yield return (run, isOwn);
    }

    private static SKColor Of(Ink ink) => new(ink.Red, ink.Green, ink.Blue, (byte)Math.Round(255 * ink.Opacity));
}
