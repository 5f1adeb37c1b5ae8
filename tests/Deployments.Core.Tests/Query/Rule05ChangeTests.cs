using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule05ChangeTests
{
    [Theory]
    [InlineData("2016-01-31", "100")]
    [InlineData("2016-02-01", "150")]
    [InlineData("2016-03-01", "120")]
    public void Change_AddsToItsOwnSeriesLevel(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", Level("2016-01-10", 100), Change("2016-02-01", "+50"), Change("2016-03-01", "-30")).Build().On(day));

    [Fact]
    public void Change_AddsBoundToBound() =>
        Assert.Equal("600-720", new Fixture().Force("a", Level("2016-01-10", "500-600"), Change("2016-02-01", "+100-120")).Build().On("2016-02-01"));

    [Fact]
    public void Change_WithoutALevelOfItsOwnSeries_AddsToTheSettledLevelAndKeepsItsAge()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100, by: "times", published: "2016-01-11"), Change("2016-02-01", "+50", by: "post", published: "2016-02-02")).Build();

        Assert.Equal("150", data.On("2016-02-01"));
        Assert.Equal((new LocalDate(2016, 1, 10), 22), (data.Part("2016-02-01").AsOf, data.Part("2016-02-01").Age));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2016-12-01", "2016-02-02")]
    public void Change_OnAnotherSeriesLevel_IsLaterThanThatLevel_WheneverEitherWasPublished(string? level, string? change) =>
        Assert.Equal("150", new Fixture().Force("a", Level("2016-01-10", 100, by: "times", published: level), Change("2016-02-01", "+50", by: "post", published: change)).Build().On("2016-02-01"));

    [Fact]
    public void Change_NeverAddsToAnotherSeriesChange()
    {
        var data = new Fixture().Force("a",
            Level("2016-01-10", 100, by: "times"), Change("2016-02-01", "+50", by: "times"), Change("2016-03-01", "+10", by: "post")).Build();

        Assert.Equal("150", data.Troops(Stage.Deployed).SettledBy(Settlement.Highest).Text("2016-03-01"));
        Assert.Equal("110", data.Troops(Stage.Deployed).SettledBy(Settlement.Lowest).Text("2016-03-01"));
    }

    [Fact]
    public void Change_OfTheSameDay_IsAlreadyInTheLevel() =>
        Assert.Equal("100", new Fixture().Force("a", Change("2016-01-10", "+50"), Level("2016-01-10", 100)).Build().On("2016-01-10"));

    [Fact]
    public void Change_CountsWithinItsStage()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100), Change("2016-02-01", "+50", stage: Stage.Pledged)).Build();

        Assert.Equal("100", data.On("2016-02-01"));
        Assert.Equal("at least 50", data.Troops(Stage.Pledged).Text("2016-02-01"));
    }

    [Fact]
    public void Change_BelowZero_StopsAtZeroAndSaysSo()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100), Change("2016-02-01", "-150")).Build();

        Assert.Equal("0", data.On("2016-02-01"));
        Assert.Equal(["A reported decrease was larger than what was there; the result stops at 0."], data.Part("2016-02-01").Notes);
    }

    [Fact]
    public void IncreaseWithoutBase_IsAtLeast() => Assert.Equal("at least 560", new Fixture().Force("a", Change("2016-02-01", "+560")).Build().On("2016-02-01"));

    [Fact]
    public void DecreaseWithoutBase_IsUnknown()
    {
        var cell = new Fixture().Force("a", Change("2016-02-01", "-560")).Build().Cell("2016-02-01");

        Assert.Equal("unknown (1)", cell.Text);
        Assert.Equal([UnknownReason.ChangeWithoutBase], cell.UnknownBy.Keys);
    }

    [Fact]
    public void Change_AfterItsOwnSeriesWentSilent_AddsToTheSettledLevel() =>
        Assert.Equal("130", new Fixture().Force("a",
            Level("2016-01-10", 80, by: "times", published: "2016-01-10"), Level("2016-01-10", 100, by: "post", published: "2016-01-11"),
            Without("2016-01-20", MissingReason.Withheld, by: "times", published: "2016-01-21"), Change("2016-02-01", "+30", by: "times", published: "2016-02-01")).Build().On("2016-02-01"));

    [Fact]
    public void Change_DoesNotMakeAnOldLevelYoung()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100), Change("2016-06-01", "+50")).Build();

        Assert.Equal("unknown (1)", data.Troops(Stage.Deployed).CarriedForwardAtMost(100).Text("2016-06-01"));
        Assert.Equal("150", data.Troops(Stage.Deployed).CarriedForwardAtMost(200).Text("2016-06-01"));
    }

    [Fact]
    public void TwoChangesOfOneDay_AreAConflictThatIsShown()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100), Change("2016-02-01", "+50"), Change("2016-02-01", "+70")).Build();

        Assert.Equal("150", data.On("2016-02-01"));
        Assert.Equal(
            ["The same series gives different figures for 2016-02-01 and nobody says which came later; the first in the file stands, not +70."],
            data.Part("2016-02-01").Notes);
    }

    [Fact]
    public void ChangeInACompleteList_IsListed_NotAbsent()
    {
        var data = new Fixture().Lists("un")
            .Force("a", Level("2016-01-31", 100, by: "un"), Change("2016-02-29", "+50", by: "un"), Change("2016-03-15", "+1", by: "post")).Build();

        Assert.Equal("150", data.On("2016-02-29"));
        Assert.Equal("101", data.Troops(Stage.Deployed).SettledBy(Settlement.Lowest).Text("2016-03-15"));
    }

    [Theory]
    [InlineData("2016-04-30", "4,560")]
    [InlineData("2016-05-31", "4,600")]
    [InlineData("2016-06-01", "4,700")]
    public void ChangeOfASeriesWithoutLevels_AddsToTheLevelKnownByThen(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Source("post").Force(
            "a",
            Level("2016-01-10", 4_000), Reported.Change("2016-04-01", "+560", by: "post"), Level("2016-05-01", 4_600), Reported.Change("2016-06-01", "+100", by: "post")).Build().On(day));
}
