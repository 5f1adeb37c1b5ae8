namespace Deployments;

/// <summary>A chart of a table, ready to be written as SVG or PNG: title, unit, notes on what is unknown and sources are part of the picture.</summary>
/// <remarks>
/// <para>Made by extension methods such as <see cref="TroopCharts.ChartTotal(TroopTable, ChartOptions?)"/>. Immutable, and safe to share between threads.</para>
/// <para>
/// The SVG of a chart is the same, byte for byte, on every machine, and its text stays text. A PNG is drawn by ScottPlot with an embedded font; only scripts that
/// this font lacks (it has Latin, Greek and Cyrillic) are drawn with the machine's fonts.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var chart = data.Troops(Stage.Deployed).AtYearEnds("1999", "2025").ChartTotal();
/// chart.WriteSvg("total.svg");
/// Console.WriteLine(chart);       // the same in words
/// </code>
/// </example>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed class Chart : IShown
{
    private readonly Scene scene;
    private readonly double pngScale;

    internal Chart(Scene scene, string title, string description, double pngScale) =>
        (this.scene, Title, Description, this.pngScale) = (scene, title, description, pngScale);

    /// <summary>The title, in one line.</summary>
    public string Title { get; }

    /// <summary>What the chart shows, in words with the main figures: text for readers who cannot see it.</summary>
    public string Description { get; }

    /// <summary>How wide it is, in CSS pixels.</summary>
    public int Width => scene.Width;

    /// <summary>How high it is, in CSS pixels.</summary>
    public int Height => scene.Height;

    internal Scene Scene => scene;

    /// <summary>The chart as a complete SVG document, with its title and <see cref="Description"/> for screen readers.</summary>
    public string ToSvg() => SvgWriter.Write(scene, Title, Description);

    /// <summary>The chart as a PNG file, <see cref="ChartOptions.PngScale"/> pixels for each CSS pixel.</summary>
    public byte[] ToPng() => ScenePlot.ToPng(scene, pngScale);

    /// <summary>The chart as HTML: the SVG itself in a <c>figure</c>, without scripts, ids or anything to load.</summary>
    public string ToHtml() => $"<figure style=\"margin:0\">\n{ToSvg()}</figure>\n";

    /// <summary>Writes the SVG to a file, in UTF-8; an old file is replaced.</summary>
    /// <param name="path">The file.</param>
    public void WriteSvg(string path) => FileReplacement.Write(path, file => file.Write(System.Text.Encoding.UTF8.GetBytes(ToSvg())));

    /// <summary>Writes the PNG to a file; an old file is replaced.</summary>
    /// <param name="path">The file.</param>
    public void WritePng(string path) => FileReplacement.Write(path, file => file.Write(ToPng()));

    /// <summary>The <see cref="Description"/>.</summary>
    public override string ToString() => Description;
}
