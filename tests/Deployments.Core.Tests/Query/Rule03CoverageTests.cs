using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule03CoverageTests
{
    [Theory]
    [InlineData("2015-12-31", "outside coverage")]
    [InlineData("2016-01-01", "none reported")]
    [InlineData("2016-12-31", "100")]
    [InlineData("2017-01-01", "outside coverage")]
    public void StatedCoverage_BoundsEveryAnswer(string day, string expected) =>
        Assert.Equal(expected, new Fixture { Coverage = "2016" }.Force("a", Level("2016-01-10", 100)).Build().On(day));

    [Theory]
    [InlineData("2015", "2016", "outside coverage", "100")]
    [InlineData("2016", "2017", "100", "outside coverage")]
    public void Periods_SomeOutsideTheCoverage_AreEachWhatTheyAreAlone(string first, string last, string before, string after)
    {
        var troops = new Fixture { Coverage = "2016" }.Force("a", Level("2016-01-01", 100)).Build().Troops(Stage.Deployed).By(Facet.Nation);
        var years = CalendarPeriods.Years(first, last);

        foreach (var table in new[] { troops.Peaks(years), troops.Lowest(years), troops.AtEnds(years), troops.AtStarts(years) })
        {
            Assert.Equal((before, after), (table["USA", first].Text, table["USA", last].Text));
            Assert.Equal((before, after), (table.Total(first).Text, table.Total(last).Text));
        }

        Assert.Equal([before == "100", after == "100"], years.Select(y => troops.PersonDays(years)["USA", y.Name].PersonDays == new PersonDays(36_600, 36_600, 36_600)));
    }

    [Fact]
    public void DaysOutsideTheCoverage_AddNothingToAPeriodThatReachesBeyondIt()
    {
        // 200 are reported on the first day that is covered; the 500 before it are not within what the dataset answers for.
        var troops = new Fixture { Coverage = "2016-01-11/2016-01-20" }.Force("a", Level("2016-01-01", 500), Level("2016-01-11", 200)).Build().Troops(Stage.Deployed);
        var january = CalendarPeriods.Months("2016-01", "2016-01");

        foreach (var query in new[] { troops, troops.By(Facet.Nation) })
        {
            Assert.Equal((200L, null, null), Bounds(query.Peaks(january).Total("2016-01")));
            Assert.Equal((0L, null, 200L), Bounds(query.Lowest(january).Total("2016-01")));
            Assert.Equal(new PersonDays(2_000, null, null), query.PersonDays(january).Total("2016-01").PersonDays);
            Assert.Equal(21, query.Averages(january).Total("2016-01").UnknownDays);
        }

        static (long?, long?, long?) Bounds(TroopCell cell) => (cell.Low, cell.Best, cell.High);
    }

    [Theory]
    [InlineData("2016-01-09", "outside coverage")]
    [InlineData("2016-01-10", "100")]
    [InlineData("2016-02-03", "100")]
    [InlineData("2016-02-04", "outside coverage")]
    public void UnstatedCoverage_RunsToTheLatestPublication(string day, string expected) =>
        Assert.Equal(expected, new Fixture { Coverage = null }.Force("a", Level("2016-01-10", 100, published: "2016-02-03")).Build().On(day));

    [Fact]
    public void UnstatedCoverage_RunsToTheLatestEffectiveDay_WhereThatIsLater()
    {
        var data = new Fixture { Coverage = null }.Force("a", Level("2016-01-10", 100, published: "2016-02-03"), Level("2016-08-01", 500, stage: Stage.Pledged, published: "2016-02-03")).Build();

        Assert.Equal("2016-01-10/2016-08-01", data.Coverage.ToString());
    }

    [Theory]
    [InlineData("2016-07-31", "100")]
    [InlineData("2016-08-01", "outside coverage")]
    public void UnstatedCoverage_OfAnImpreciseLastReport_RunsToItsLatestDay(string day, string expected) =>
        Assert.Equal(expected, new Fixture { Coverage = null }.Force("a", Level("2016-07", 100)).Build().On(day));

    [Theory]
    [InlineData("2016-02-20", "100")]
    [InlineData("2016-02-21", "outside coverage")]
    public void AsKnownOn_EndsUnstatedCoverageThatDay(string day, string expected) =>
        Assert.Equal(expected, new Fixture { Coverage = null }.Force("a", Level("2016-01-10", 100, published: "2016-01-11"), Level("2016-06-01", 200, published: "2016-06-02"))
            .Build().Troops(Stage.Deployed).AsKnownOn("2016-02-20").Text(day));

    [Fact]
    public void AsKnownOn_LeavesStatedCoverageAlone() =>
        Assert.Equal("100", new Fixture { Coverage = "2016" }.Force("a", Level("2016-01-10", 100, published: "2016-01-11"))
            .Build().Troops(Stage.Deployed).AsKnownOn("2016-02-20").Text("2016-12-31"));

    [Theory]
    [InlineData("2016-06-30", "20")]
    [InlineData("2016-07-01", "unknown (1)")]
    public void SeriesCoverage_BoundsItsLevels(string day, string expected)
    {
        var data = new Fixture().Series("un", "2016-01/2016-06").Source("un", series: "un").Force("a", Level("2016-01-31", 20, by: "un")).Build();

        Assert.Equal(expected, data.On(day));
        Assert.Equal(expected == "20" ? [] : [UnknownReason.OutsideCoverage], data.Cell(day).UnknownBy.Keys);
    }

    [Theory]
    [InlineData("2016-06-30", "20")]
    [InlineData("2016-07-01", "15")]
    public void SeriesCoverage_OfOneSeries_LeavesTheOthers(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Series("un", "2016-01/2016-06").Source("un", series: "un")
            .Force("a", Level("2016-01-10", 15), Level("2016-01-31", 20, by: "un")).Build().On(day));

    [Fact]
    public void SeriesCoverage_IsNotStretchedByASeriesThatNeverSpeaks()
    {
        var data = new Fixture().Series("un", "2016-01/2016-06").Source("un", series: "un").Lists("silent").Force("a", Level("2016-01-31", 20, by: "un")).Build();

        Assert.Equal([UnknownReason.OutsideCoverage], data.Cell("2016-07-01").UnknownBy.Keys);
    }

    [Theory]
    [InlineData("2016-06-30", "20")]
    [InlineData("2016-07-01", "unknown (1)")]
    public void OperationCoverage_BoundsItsForces(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Operation("op", coverage: "2016-01/2016-06").Force("a", f => f with { Operation = "op" }, Level("2016-01-31", 20)).Build().On(day));

    [Fact]
    public void OperationCoverage_BoundsTheForcesOfItsParts() =>
        Assert.Equal("unknown (1)", new Fixture().Operation("op", coverage: "2016-01/2016-06").Operation("part", partOf: "op")
            .Force("a", f => f with { Operation = "part" }, Level("2016-01-31", 20)).Build().On("2016-07-01"));

    [Fact]
    public void WithoutReportsAndStatedCoverage_EverythingIsOutside() =>
        Assert.Equal("outside coverage", new Fixture { Coverage = null }.Force("a").Build().On("2016-01-01"));
}
