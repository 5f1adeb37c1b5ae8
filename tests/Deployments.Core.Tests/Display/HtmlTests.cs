using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Deployments.Tests.Architecture;
using Deployments.Tests.Query;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Display;

/// <summary>What notebooks and pages are shown: nothing is lost, hidden or forged on the way.</summary>
public partial class HtmlTests
{
    private const string Evil = "<script>alert('x')</script> & \"q\"\u202E";
    private const string Shown = "<script>alert('x')</script> & \"q\"\\u202E";

    [Fact]
    public void Figure_BestFirst_BoundsQuietlyBesideIt()
    {
        var cells = Cells(Table(Level("2016-01-01", TroopCount.Parse("about 900"))));

        Assert.Equal(["900", "850-950"], cells["2016-01"].Select(c => c.Value));
        Assert.Contains("opacity", Style(cells["2016-01"][1]), StringComparison.Ordinal);
        Assert.Contains("tabular-nums", Style(cells["2016-01"][0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_WithoutBest_ShowsItsBounds() => Assert.Equal("200-300", Cells(Table(Level("2016-01-01", TroopCount.Parse("200-300"))))["2016-01"].Single().Value);

    [Fact]
    public void Unknown_IsHatched_AndItsReasonIsTheTooltip()
    {
        var cell = Cells(Table(Without("2016-01-01", MissingReason.Withheld)))["2016-01"].Single();

        Assert.Equal("unknown (1)", cell.Value);
        Assert.Contains("repeating-linear-gradient", Style(cell), StringComparison.Ordinal);
        Assert.Equal("United States troops under op (force): withheld, report of 2016-01-01 from times", cell.Attribute("title")?.Value);
    }

    [Fact]
    public void NoneReported_IsNoFigure_AndNotHatched()
    {
        var cell = Cells(new Fixture().Force("force", Level("2016-03-01", 5)).Build().Troops(Stage.Deployed).AtMonthEnds("2016-01", "2016-01"))["2016-01"].Single();

        Assert.Equal("none reported", cell.Value);
        Assert.DoesNotContain("gradient", Style(cell), StringComparison.Ordinal);
        Assert.Null(cell.Attribute("title"));
    }

    [Fact]
    public void Total_WithSomethingUnknown_SaysHowManyBesideTheLowerBound()
    {
        var table = new Fixture().Force("known", Level("2016-01-01", TroopCount.Parse("about 900"))).Force("hidden", Without("2016-01-01", MissingReason.Withheld))
            .Build().Troops(Stage.Deployed).By(Facet.Category).AtMonthEnds("2016-01", "2016-01");

        Assert.Equal(["at least 850", "known best 900 + 1 unknown"], Texts(TableRows(table.ToHtml()).Last()));
    }

    [Fact]
    public void Total_WithSomethingUnknown_AndNoBestBesideTheLowerBound_ShowsTheBoundAlone()
    {
        var table = new Fixture().Force("known", Level("2016-01-01", 900)).Force("hidden", Without("2016-01-01", MissingReason.Withheld))
            .Build().Troops(Stage.Deployed).By(Facet.Category).AtMonthEnds("2016-01", "2016-01");

        Assert.Equal(["at least 900", "+ 1 unknown"], Texts(TableRows(table.ToHtml()).Last()));
    }

    [Theory]
    [InlineData("900", "900.0")]
    [InlineData("about 900", "900.0 850.0-950.0")]
    [InlineData("at least 900", "at least 900.0")]
    [InlineData("800-900", "800.0-900.0")]
    public void Average_BestFirst_BoundsOnlyWhereTheyDiffer(string count, string expected)
    {
        var table = new Fixture().Force("force", Level("2016-01-01", TroopCount.Parse(count))).Build().Troops(Stage.Deployed).By(Facet.Category).Averages(CalendarPeriods.Months("2016-02", "2016-02"));

        Assert.Equal(expected, string.Join(' ', Texts(TableRows(table.ToHtml()).First())));
    }

    [Fact]
    public void Table_LongAndWide_ShowsTwentyRows_TheTotalAndTheNumbersOfTheRest()
    {
        var fixture = new Fixture();
        foreach (var nation in Nations.All.Where(n => n.Life is { EndKind: EdtfEnd.Open }).Take(33))
            fixture.Force("f-" + nation.Id.Value.ToLowerInvariant(), f => f with { Contributor = nation.Id }, Level("2016-01-01", 7));
        var page = Page(fixture.Build().Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2016-01", "2018-12").ToHtml());
        var rows = page.Descendants("tbody").Single().Elements("tr").ToList();

        Assert.Equal(22, rows.Count);
        Assert.Equal("… and 13 more rows.", rows[20].Value);
        Assert.StartsWith("total231231", rows[21].Value, StringComparison.Ordinal);
        Assert.Equal(["", "2016-01", "2016-02"], page.Descendants("th").Take(3).Select(h => h.Value));
        Assert.Equal("2018-12", page.Descendants("thead").Descendants("th").Last().Value);
        Assert.Contains("12 more columns are not shown.", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_EveryFootnote_IsThere()
    {
        var table = Table(Without("2016-01-01", MissingReason.Withheld));
        var text = Page(table.ToHtml()).Value;

        Assert.NotEmpty(table.Footnotes);
        Assert.All(table.Footnotes, n => Assert.Contains(n, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_WithMarkupAndHiddenSigns_AreShownAsTheyAreWritten()
    {
        var data = Hostile();
        var table = data.Troops(Stage.Deployed).By(Facet.Operation).On("2016-01-01");
        string[] pages = [table.ToHtml(), data.ToHtml(), data.Operations[0].ToHtml(), data.Sources[0].ToHtml(), table.Cite().ToHtml(), table.Cells.First().Explain().ToHtml()];
        string[] texts = [table.ToString(), data.ToString(), data.Operations[0].ToString(), data.Sources[0].ToString(), table.Cite().ToString(), table.Cells.First().Explain().ToString()];

        Assert.All(pages, p =>
        {
            Assert.DoesNotContain("<script", p, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(Shown, Page(p).Value, StringComparison.Ordinal);
        });
        Assert.All(texts, t => Assert.Contains(Shown, t, StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_HaveInlineStylesOnly()
    {
        Assert.All(Everything(), shown =>
        {
            var page = Page(shown.ToHtml());
            Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "style" or "script" or "link" or "img" or "iframe");
            Assert.DoesNotContain(page.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "class" or "id" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Explanation_OfManyParts_StillNamesItsSources()
    {
        var fixture = new Fixture();
        for (var i = 0; i < 40; i++)
            fixture.Force($"force-{i:00}", f => f with { Operation = $"op-{i:00}" }, Level("2016-01-01", 7));
        var page = Page(fixture.Build().Troops(Stage.Deployed).On("2016-02-01").Total("2016-02-01").Explain().ToHtml());

        Assert.Equal(22, page.Descendants("tr").Count());
        Assert.Contains("… and 20 more.", page.Value, StringComparison.Ordinal);
        Assert.EndsWith("sources:times: times", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Explanation_OfManyParts_SaysWhatKindTheRestAre()
    {
        var fixture = new Fixture();
        for (var i = 0; i < 30; i++)
            fixture.Force($"force-{i:00}", f => f with { Operation = $"op-{i:00}" }, i < 25 ? Level("2016-01-01", 7) : Without("2016-01-01", MissingReason.Withheld));
        var page = Page(fixture.Build().Troops(Stage.Deployed).On("2016-02-01").Total("2016-02-01").Explain().ToHtml());

        Assert.Contains("… and 10 more, of them 5 unknown.", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_HoweverLong_LeaveRoomForTheFigures()
    {
        var table = new Fixture().Force("force", f => f with { Operation = new string('x', 60) }, Level("2016-01-01", 7)).Build().Troops(Stage.Deployed).By(Facet.Operation).On("2016-02-01");
        var style = Style(Page(table.ToHtml()).Descendants("tbody").Single().Descendants("th").First());

        Assert.Contains("max-width", style, StringComparison.Ordinal);
        Assert.Contains("overflow-wrap:anywhere", style, StringComparison.Ordinal);
        Assert.DoesNotContain("nowrap", style, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_OpenedByWhatIsLeftOut_HasItsReasonInTheTooltip()
    {
        var table = new Fixture().Theatre("iraq", "world").Theatre("world").Force("force", f => f with { Operation = null, Theatres = ["world"] }, Level("2016-01-01", 7))
            .Build().Troops(Stage.Deployed).In("iraq").On("2016-02-01");

        Assert.Equal("unknown", table.Total("2016-02-01").Text);
        Assert.Equal("United States troops in world (force): left out, only partly inside what is asked, so the high is open", Cells(table)["2016-02-01"].Single().Attribute("title")?.Value);
    }

    /// <summary>Both forms come from the same answer; here they are compared number by number.</summary>
    [Fact]
    public void Figures_OfGeneratedTables_SayTheSameAsText() => Gen.Select(Generators.Datasets, Gen.Int[0, 3]).Sample(
        (data, rule) =>
        {
            var query = data.Troops(Stage.Deployed).By(Facet.Nation);
            var months = CalendarPeriods.Months("2016-11", "2017-01");
            IEnumerable<PeriodCell> cells = rule switch
            {
                0 => query.AtEnds(months).Cells,
                1 => query.Averages(months).Cells,
                2 => query.PersonDays(months).Cells,
                _ => query.Peaks(months).Cells,
            };
            foreach (var cell in cells)
            {
                var shown = FigureCell.Of(cell);
                Assert.Equal(Numbers(cell.Text), Numbers($"{shown.Shown!().Main} {shown.Shown!().Beside}"));
                Assert.Equal(cell.State == CellState.Unknown, shown.Tone == SheetTone.Unknown);
                Assert.Equal(cell.UnknownCount > 0 || cell.IsOpenedByLeftOut, shown.Why!().Length > 0);
            }
        },
        iter: Often.Times(100));

    /// <summary>The convention of .NET Interactive: an attribute of this name, with a source of formatters that has a public constructor without parameters.</summary>
    [Fact]
    public void Types_ThatShowThemselves_SayHowByConvention()
    {
        var shown = PublicSurface.Types.Where(t => t.GetMethod("ToHtml", []) is not null).ToList();

        Assert.Contains(typeof(TroopTable), shown);
        Assert.All(shown.Where(t => !t.IsAbstract), t =>
        {
            var attribute = t.GetCustomAttributes().Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");
            var source = Activator.CreateInstance((Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!)!;
            Assert.NotEmpty((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!);
            Assert.NotEqual(typeof(object), t.GetMethod("ToString", [])!.DeclaringType);
        });
    }

    private static IReadOnlyList<IShown> Everything()
    {
        var kfor = Dataset.Load(Repository.PathOf("samples", "data", "kfor.json"));
        var coalition = Dataset.Load(Repository.PathOf("samples", "data", "coalition-2016-07.json"));
        Dataset.TryParse("""{ "format": "deployments/1", "title": 5 }""", out _, out var findings);
        var query = kfor.Troops(Stage.Deployed).By(Facet.Nation);
        var years = CalendarPeriods.Years("2019", "2023");
        var table = query.AtEnds(years);
        return
        [
            kfor, table, query.Averages(years), query.PersonDays(years), table.Totals(), table.Series("USA"), table["USA", "2022"].Explain(), findings, table.Cite(),
            query.Panel(PanelUnit.Nation, years, PeriodRule.AtEnd), coalition.Pledges("2016-07-21"), kfor.Reconcile(), coalition.Changes(kfor), kfor.Changes(kfor),
            coalition.Figures("aleppo-strikes-2016-07-19", "civilians killed"), Nations.Find("USA"), Nations.Find("Korea"), Nations.Find("Germany").Found!, kfor.Operations[0],
            kfor.Theatres[0], kfor.Sources[0], kfor.Contributions[0], coalition.Incidents[0], coalition.FindAlliance("nato").Found!,
            Alliances.Between("USA", "DEU", "1980-01-01"),
        ];
    }

    private static Dataset Hostile() => new DatasetBuilder(new DatasetInfo { Title = Evil })
        .Add(new Source { Id = "paper", Publisher = Evil })
        .Add(new Operation { Id = "op", Name = Evil, Life = "2016-01-01/.." })
        .Add(new ForceContribution { Id = "force", Contributor = "USA", Operation = "op", Category = PersonnelCategory.Troops, Reports = [Level("2016-01-01", 7, by: "paper") with { Caveats = [Evil] }] })
        .Build();

    private static TroopTable Table(params TroopReport[] reports) =>
        new Fixture().Force("force", reports).Build().Troops(Stage.Deployed).AtMonthEnds("2016-01", "2016-01");

    /// <summary>The page as a tree, which it must be.</summary>
    private static XElement Page(string html) => XElement.Parse(html);

    private static IEnumerable<XElement> TableRows(string html) => Page(html).Descendants("tbody").Single().Elements("tr");

    private static IEnumerable<string> Texts(XElement row) => row.Elements("td").Select(c => c.Value);

    /// <summary>The cells of the one row, by period: one, or a figure and what stands beside it.</summary>
    private static Dictionary<string, List<XElement>> Cells(TroopTable table)
    {
        var cells = new Queue<XElement>(TableRows(table.ToHtml()).Single().Elements("td"));
        return table.Periods.ToDictionary(p => p.Name, p => (List<XElement>)[.. cells]);
    }

    private static string Style(XElement element) => element.Attribute("style")!.Value;

    private static IEnumerable<string> Numbers(string text) => Digits().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\d[\d,.]*")]
    private static partial Regex Digits();
}
