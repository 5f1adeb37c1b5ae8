using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule13ImpreciseDatesTests
{
    [Theory]
    [InlineData("2016-06-30", "none reported")]
    [InlineData("2016-07-01", "100 ~")]
    [InlineData("2016-07-30", "100 ~")]
    [InlineData("2016-07-31", "100")]
    public void Report_TakesItsEarliestDay_AndIsCertainOnItsLatest(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", Level("2016-07", 100)).Build().On(day));

    [Fact]
    public void Report_WhileItMayNotHaveBegun_ShowsCertainAndPossible()
    {
        var cell = new Fixture().Force("a", Level("2016-01-10", 50), Level("2016-07", 100)).Force("b", f => f with { Contributor = "FRA" }, Level("2016-01-10", 7)).Build().Cell("2016-07-15");

        Assert.Equal(("107 ~", "7", "57-107"), (cell.Text, cell.Certain.ToString(), cell.Possible.ToString()));
        Assert.Contains("Its dates are imprecise: on this day it can be 50-100.", cell.Explain().Counted[0].Notes);
    }

    [Fact]
    public void IntervalAsReportDate_MeansSomeDayWithinIt() =>
        Assert.Equal(("100 ~", "100"), (OfInterval().On("2016-07-20"), OfInterval().On("2016-08-10")));

    [Theory]
    [InlineData("2016-07-10~")]
    [InlineData("2016-07-10?")]
    public void Marks_DoNotWiden(string date) =>
        Assert.Equal(("none reported", "100"), (new Fixture().Force("a", Level(date, 100)).Build().On("2016-07-09"), new Fixture().Force("a", Level(date, 100)).Build().On("2016-07-10")));

    [Theory]
    [InlineData("2016-06-30", "100")]
    [InlineData("2016-07-01", "100")]
    [InlineData("2016-07-02", "100 ~")]
    [InlineData("2016-07-31", "100 ~")]
    [InlineData("2016-08-01", "0")]
    public void End_TakesItsLatestDay(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", f => f with { Life = "2016-01-10/2016-07" }, Level("2016-01-10", 100)).Build().On(day));

    [Fact]
    public void End_IsPossibleFromTheEarliestOfAllEnds() =>
        Assert.Equal("100 ~", new Fixture().Operation("op", "2015/2016").Force("a", f => f with { Life = "2016-01-10/2016-12", Operation = "op" }, Level("2016-01-10", 100)).Build().On("2016-06-01"));

    [Theory]
    [InlineData("2016-06-30", "none reported")]
    [InlineData("2016-07-01", "unknown (1)")]
    public void Start_TakesItsEarliestDay(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", f => f with { Life = "2016-07/.." }, Level("2016-08-01", 100)).Build().On(day));

    [Fact]
    public void OneEffectiveDay_TheMorePreciseReportPrevails_ThenTheLaterPublished()
    {
        var precise = new Fixture().Force("a", Level("2016-07-01", 120, published: "2016-07-02"), Level("2016-07", 100, published: "2016-09-01")).Build();
        var published = new Fixture().Force("a", Level("2016-07", 120, published: "2016-09-02"), Level("2016-07", 100, published: "2016-09-01")).Build();

        Assert.Equal(120, precise.Cell("2016-07-01").Best);
        Assert.Equal(120, published.Cell("2016-08-01").Best);
    }

    [Theory]
    [InlineData("2016-01-10/", "2016-02-01", "80")]
    [InlineData("2016-01-10/", "2016-02-02", "up to 80")]
    [InlineData("2016-01-10/..", "2016-02-02", "80")]
    public void UnknownEnd_LeavesNothingSureAfterTheLastReport_AnOpenEndDoesNot(string life, string day, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", f => f with { Life = life }, Level("2016-01-10", 100), Level("2016-02-01", 80)).Build().On(day));

    [Fact]
    public void ListDatedByItsMonth_DoesNotDenyTheRowsItNames()
    {
        var data = new Fixture().Lists("un")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-06", 100, by: "un"), Level("2016-07", 120, by: "un")).Build();

        Assert.Equal("100-120", data.Cell("2016-07-15").Possible.ToString());
    }

    [Fact]
    public void Possible_HoldsThePredecessor_WhereTheSuccessorMayNotHaveBegun()
    {
        var cell = new Fixture().Force("old", Level("2016-01-10", 100)).Force("new", f => f with { Continues = "old" }, Level("2016-07", 20)).Build().Cell("2016-07-15");
        Assert.Equal(("20 ~", true), (cell.Text, cell.Possible.High >= 100));
    }

    [Fact]
    public void Rest_IsUncertainWhereThePartIs()
    {
        var cell = new Fixture().Theatre("land").Theatre("city", "land")
            .Force("all", f => f with { Theatres = ["land"] }, Level("2016-01-10", 500))
            .Force("a", f => f with { Theatres = ["city"], IncludedIn = ["all"] }, Level("2016-07", 300)).Build()
            .Troops(Stage.Deployed).By(Facet.Theatre).On("2016-07-15")["land", "2016-07-15"];
        Assert.Equal(("200 ~", "200-500"), (cell.Text, cell.Possible.ToString()));
    }

    [Fact]
    public void ZeroOfAnImpreciselyDatedList_IsUncertain()
    {
        var cell = new Fixture().Lists("un").Force("fra", f => f with { Contributor = "FRA" }, Level("2016-02", 50, by: "un"))
            .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-01", 20, by: "un")).Build().Troops(Stage.Deployed).From("DEU").Cell("2016-02-10");
        Assert.Equal(("0 ~", "up to 20"), (cell.Text, cell.Possible.ToString()));
    }

    [Theory]
    [InlineData("2015-10-15", "100 ~")]
    [InlineData("2016-01-09", "110 ~")]
    [InlineData("2016-01-10", "80")]
    public void ManyImpreciseReports_ThatLaterOnesHaveReplaced_MakeNothingUncertain(string day, string expected)
    {
        var pairs = Enumerable.Range(1, 10).SelectMany(month => new[] { Level($"2015-{month:00}", 100), Level($"2015-{month:00}-16/2015-{month:00}-20", 110) });
        Assert.Equal(expected, new Fixture().Force("a", [.. pairs, Level("2016-01-10", 80)]).Build().On(day));
    }

    [Theory]
    [InlineData("2016-05-01", "70-110 ~")]
    [InlineData("2016-07-01", "70-90")]
    public void ReplacedReport_ThatAnotherSeriesMayHaveBorrowed_IsStillReadInEveryWay(string day, string expected) =>
        Assert.Equal(expected, new Fixture()
            .Force("a", Level("2015-12-01", 40), Level("2016-02", 100), Level("2016-04-01", 70), Change("2016-02-10", "+10", by: "other"), Level("2016-07-01", 90, by: "other")).Build()
            .Troops(Stage.Deployed).SettledBy(Settlement.Envelope).Cell(day).Text);

    [Fact]
    public void PossibleAndCertain_OfNothing_AreUnknown()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100)).Build();
        var (none, outside) = (data.Cell("2016-01-01"), data.Cell("1990-01-01"));
        Assert.All([none.Possible, none.Certain, outside.Possible, outside.Certain], count => Assert.Equal(TroopCount.Unknown, count));
    }

    private static Dataset OfInterval() => new Fixture().Force("a", Level("2016-07-15/2016-08-10", 100)).Build();
}
