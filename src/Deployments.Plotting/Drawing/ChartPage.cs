namespace Deployments;

/// <summary>The page of a chart: title, subtitle and key above the plot, notes and sources below it.</summary>
internal sealed class ChartPage
{
    public const double Margin = 24;
    public const double LabelSize = 12;
    private const double TitleSize = 19;
    private const double SubtitleSize = 12.5;
    private const double SmallSize = 10.5;
    private const double SmallestPlot = 60;

    private readonly ChartOptions options;
    private readonly Captions captions;
    private readonly double below;
    private readonly List<string> small;

    /// <param name="options">How it is drawn.</param>
    /// <param name="captions">The words around the plot.</param>
    /// <param name="key">Signs to be explained.</param>
    /// <param name="plotHeight">How high the plot is unless the options say otherwise.</param>
    /// <param name="below">The room for an axis below the plot.</param>
    /// <param name="smallest">How high it must be, so that what stands in it does not overlap.</param>
    public ChartPage(ChartOptions options, Captions captions, IReadOnlyList<KeyEntry> key, double plotHeight, double below, double smallest = SmallestPlot)
    {
        (this.options, this.captions, this.below) = (options, captions, below);
        Palette = Palette.Of(options.Theme);
        var width = options.Width - (2 * Margin);
        small = [.. new[] { string.Join(" ", captions.Notes), captions.Sources }.SelectMany(n => CleanText.Wrap(n, width, SmallSize))];
        var top = Margin;
        top = Lines(CleanText.Wrap(captions.Title, width, TitleSize, isBold: true), top, TitleSize, 24, true, Palette.Text);
        top = Lines(CleanText.Wrap(captions.Subtitle, width, SubtitleSize), top + 3, SubtitleSize, 17, false, Palette.Quiet);
        var keys = new KeyRow(key, Margin, width);
        if (keys.Lines > 0)
        {
            Shapes.AddRange(keys.At(top + 6, Palette));
            top += 6 + (keys.Lines * KeyRow.LineHeight);
        }

        top += 16;
        var rest = below + 12 + (small.Count * 14) + Margin - 6;
        var height = options.Height is { } given ? given - top - rest : plotHeight;
        smallest = Math.Max(smallest, SmallestPlot);
        if (options.Height is not null && height < smallest)
            Errors.OutOfRange<int>(FormattableString.Invariant($"With its title, names and notes this chart needs a height of at least {Math.Ceiling(top + rest + smallest)}, not {options.Height}."), nameof(ChartOptions.Height), options.Height!);
        Plot = new Box(Margin, top, width, height);
        Height = options.Height ?? (int)Math.Ceiling(top + height + rest);
    }

    public Palette Palette { get; }

    /// <summary>What has been drawn, from the lowest to the topmost.</summary>
    public List<Shape> Shapes { get; } = [];

    /// <summary>The room for the plot with its labels at the sides.</summary>
    public Box Plot { get; }

    private int Height { get; }

    /// <summary>Draws a label; text is never left out silently, so a label that does not fit ends in an ellipsis.</summary>
    public void Label(double x, double y, string text, TextAnchor anchor, Ink ink, bool isBold = false, double size = LabelSize, double room = double.MaxValue) =>
        Shapes.Add(new TextShape(new(x, y), CleanText.Fit(text, room, size, isBold), size, isBold, anchor, ink));

    /// <summary>Says in words that nothing is drawn, so that an empty plot is no riddle.</summary>
    public void Nothing(string text, Box area) => Label(area.Left + (area.Width / 2), area.Top + (area.Height / 2) + 4, text, TextAnchor.Middle, Palette.Quiet);

    /// <summary>Draws thin lines.</summary>
    public void Rules(IEnumerable<(Spot From, Spot To)> lines, Ink ink, double width = 1) =>
        Shapes.Add(new LineShape([.. lines.Select(l => (IReadOnlyList<Spot>)[l.From, l.To])], ink, width));

    /// <summary>The chart, with notes and sources drawn below the plot.</summary>
    public Chart Finish(string description)
    {
        var top = Plot.Bottom + below + 12;
        Lines(small, top, SmallSize, 14, false, Palette.Quiet);
        return new Chart(new Scene(options.Width, Height, Palette.Ground, Shapes), captions.Title, Described(description), options.PngScale);
    }

    private string Described(string description) => string.Join(" ", new[] { $"{captions.Title}. {captions.Subtitle}.", description }.Concat(captions.Notes).Append(captions.Sources).Where(s => s.Length > 0));

    private double Lines(IReadOnlyList<string> lines, double top, double size, double lineHeight, bool isBold, Ink ink)
    {
        for (var i = 0; i < lines.Count; i++)
            Shapes.Add(new TextShape(new(Margin, top + (i * lineHeight) + (0.8 * lineHeight)), lines[i], size, isBold, TextAnchor.Start, ink));
        return top + (lines.Count * lineHeight);
    }
}
