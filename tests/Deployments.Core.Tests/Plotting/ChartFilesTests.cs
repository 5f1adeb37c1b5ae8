using System.Buffers.Binary;
using System.Xml.Linq;
using SkiaSharp;

namespace Deployments.Tests.Plotting;

public class ChartFilesTests
{
    [Theory]
    [MemberData(nameof(Charted.KindsAndThemes), MemberType = typeof(Charted))]
    public void Svg_OfEachKind_IsWellFormedAndSaysWhatItShows(string kind, ChartTheme theme)
    {
        var chart = Charted.Kinds[kind](new() { Theme = theme });
        var svg = XDocument.Parse(chart.ToSvg()).Root!;
        var texts = string.Join(" ", svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value));

        Assert.Equal("img", svg.Attribute("role")?.Value);
        Assert.Equal(chart.Title, svg.Elements().Single(e => e.Name.LocalName == "title").Value);
        Assert.Equal(chart.Description, svg.Elements().Single(e => e.Name.LocalName == "desc").Value);
        Assert.Contains(chart.Title, texts, StringComparison.Ordinal);
        Assert.Contains("The <Gazette> & Sons", texts, StringComparison.Ordinal);
        Assert.Contains("Lantern <&> \"tests\"", texts, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Name.LocalName == "id" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Charted.KindsAndThemes), MemberType = typeof(Charted))]
    public void Texts_OfEachKind_LieOnTheCanvasAndNotOnOneAnother(string kind, ChartTheme theme)
    {
        var chart = Charted.Kinds[kind](new() { Theme = theme, Width = 520, Title = string.Join(" ", Enumerable.Repeat("A long title", 20)) });
        var rooms = chart.Scene.Shapes.OfType<TextShape>().Select(t => (t.Text, t.Room)).ToList();

        Assert.All(rooms, r => Assert.True(r.Room is { Left: >= 0, Top: >= 0 } && r.Room.Right <= chart.Width && r.Room.Bottom <= chart.Height, $"{r.Text} lies at {r.Room}."));
        Assert.Empty(rooms.SelectMany((a, i) => rooms.Skip(i + 1).Where(b => Overlap(a.Room, b.Room)).Select(b => $"{a.Text} / {b.Text}")));
    }

    [Theory]
    [MemberData(nameof(Charted.KindsAndThemes), MemberType = typeof(Charted))]
    public void Svg_OfTheSameTable_IsTheSame(string kind, ChartTheme theme) =>
        Assert.Equal(Charted.Kinds[kind](new() { Theme = theme }).ToSvg(), Charted.Kinds[kind](new() { Theme = theme }).ToSvg());

    [Theory]
    [MemberData(nameof(Charted.KindsAndThemes), MemberType = typeof(Charted))]
    public void Png_OfEachKind_HasItsSizeAndIsNotBlank(string kind, ChartTheme theme)
    {
        var chart = Charted.Kinds[kind](new() { Theme = theme, Width = 600, PngScale = 1.5 });
        var png = chart.ToPng();
        using var image = SKBitmap.Decode(png);

        Assert.Equal((900, (int)Math.Round(chart.Height * 1.5, MidpointRounding.AwayFromZero)), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        Assert.Equal(theme == ChartTheme.Light ? "#ffffffff" : "#ff15181c", image.GetPixel(2, 2).ToString());
        Assert.True(image.Pixels.Distinct().Count() > 20);
    }

    [Fact]
    public void Names_WithControlCharactersAndTurnedWriting_BecomeVisible() =>
        Assert.Equal("a\uFFFDb\uFFFDc d", CleanText.Of("a\u0001b\u202Ec\nd"));

    [Fact]
    public void Html_OfAChart_IsItsSvgInAFigure()
    {
        var chart = Charted.ByNation.ChartTotal();

        Assert.Equal($"<figure style=\"margin:0\">\n{chart.ToSvg()}</figure>\n", chart.ToHtml());
    }

    [Fact]
    public void Files_AreWrittenAsTheyAreMade()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var chart = Charted.ByNation.ChartTotal();
            chart.WriteSvg(Path.Combine(folder.FullName, "a.svg"));
            chart.WritePng(Path.Combine(folder.FullName, "a.png"));

            Assert.Equal(chart.ToSvg(), File.ReadAllText(Path.Combine(folder.FullName, "a.svg")));
            Assert.Equal(chart.ToPng(), File.ReadAllBytes(Path.Combine(folder.FullName, "a.png")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Words_OfATotal_NameItsFiguresAndGaps() =>
        Assert.Contains("170 (150-190) in 2016-01, at least 201 + unknown in 2016-06, greatest at least 281 + unknown in 2016-03.", Charted.ByNation.ChartTotal().ToString(), StringComparison.Ordinal);

    [Fact]
    public void Height_TooLittleForTitleAndNotes_IsRefused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Charted.ByNation.ChartTotal(new() { Height = 200 }));

        Assert.StartsWith("With its title, names and notes this chart needs a height of at least ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Height_TooLittleForTheRows_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Charted.Lantern.Troops(Stage.Deployed).By(Facet.Nation).On("2016-04-30").ChartCompared(Charted.ByNation.Data.Troops(Stage.Deployed).By(Facet.Nation).On("2016-03-31"), "April", "March", new() { Height = 200 }));

    [Fact]
    public void Series_OfARowAndOfTotals_ChartLikeTheirTable()
    {
        Assert.Equal(Charted.ByNation.ChartRow("ESP").ToSvg(), Charted.ByNation.Series("ESP").Chart().ToSvg());
        Assert.Equal(Charted.ByNation.ChartTotal().ToSvg(), Charted.ByNation.Totals().Chart().ToSvg());
    }

    [Fact]
    public void Sources_OfOneRow_AreItsOwn() =>
        Assert.Contains("Source: The Herald.", Charted.ByNation.ChartRow("ITA").Description, StringComparison.Ordinal);

    [Fact]
    public void Sources_OfARanking_AreThoseOfItsPeriod() =>
        Assert.Contains("Source: The <Gazette> & Sons.", Charted.ByNation.ChartRanking("2016-01").Description, StringComparison.Ordinal);

    [Fact]
    public void Charts_WithoutAnyFigure_SaySo()
    {
        var before = Charted.Troops.By(Facet.Nation).AtMonthEnds("2014-01", "2014-03");

        Assert.All([before.ChartTotal(), before.ChartStacked()], c => Assert.Contains(c.Scene.Shapes.OfType<TextShape>(), t => t.Text == "no figure"));
        Assert.Contains(before.ChartRanking("2014-01").Scene.Shapes.OfType<TextShape>(), t => t.Text.StartsWith("no figure", StringComparison.Ordinal));
    }

    [Fact]
    public void Svg_OfManyUnknownColumns_IsSmall()
    {
        var unknown = Charted.Lantern.Troops(Stage.Deployed).From("ESP").AtEnds([.. CalendarPeriods.EveryDays(1, "2016-01-20", "2016-06-30")]);

        Assert.True(unknown.ChartTotal().ToSvg().Length < 25_000);
    }

    [Fact]
    public void Runs_WrittenFromTheRight_KeepTheirSpaces() =>
        Assert.Equal([("Op ", true), ("שלום רב", false), (" 1", true)], ScenePlot.Runs("Op שלום רב 1", isBold: false));

    [Fact]
    public void Scales_NearTheGreatestNumber_HaveRoundTicksAndClasses()
    {
        Assert.Equal([0, 2_000_000_000_000_000_000, 4_000_000_000_000_000_000, 6_000_000_000_000_000_000, 8_000_000_000_000_000_000], new NumberScale(long.MaxValue * 1.02, 0, 100, 6).Ticks);
        Assert.Equal("5,000,000,000,000,000,000 and more", new SizeClasses(long.MaxValue) is var sizes ? sizes.Text(sizes.Count - 1) : "");
    }

    [Fact]
    public void Compared_TablesOfDifferentUnits_AreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => Charted.ByNation.ChartCompared(Charted.Lantern.Equipment(Stage.Deployed).AtMonthEnds("2016-01", "2016-06"), "people", "pieces"));

        Assert.StartsWith("One table counts people (troops, staff officers, experts on mission) and the other pieces;", error.Message, StringComparison.Ordinal);
    }

    private static bool Overlap(Box a, Box b) =>
        Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left) > 0.5 && Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top) > 1.5;
}
