using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule08CarryForwardTests
{
    [Theory]
    [InlineData("2016-02-09", "100")]
    [InlineData("2016-02-10", "unknown (1)")]
    public void Limit_MakesOlderLevelsUnknown(string day, string expected)
    {
        var cell = new Fixture().Force("a", Level("2016-01-10", 100)).Build().Troops(Stage.Deployed).CarriedForwardAtMost(30).Cell(day);

        Assert.Equal(expected, cell.Text);
        Assert.Equal(expected == "100" ? [] : [UnknownReason.Stale], cell.UnknownBy.Keys);
    }

    [Fact]
    public void WithoutLimit_LevelsHoldOn() => Assert.Equal("100", new Fixture().Force("a", Level("2001-01-10", 100)).Build().On("2039-01-01"));

    [Fact]
    public void Limit_LeavesAYoungerSeriesInPlace() =>
        Assert.Equal("90", new Fixture().Source("times", grade: Reliability.A)
            .Force("a", Level("2016-01-10", 100), Level("2016-02-01", 90, by: "post")).Build()
            .Troops(Stage.Deployed).SettledBy(Settlement.MostReliable).CarriedForwardAtMost(30).Text("2016-02-20"));

    [Fact]
    public void ZeroByEndDate_NeverAges() =>
        Assert.Equal("0", new Fixture().Force("a", f => f with { Life = "2016-01-10/2016-03-31" }, Level("2016-01-10", 100)).Build()
            .Troops(Stage.Deployed).CarriedForwardAtMost(1).Text("2026-01-01"));

    [Theory]
    [InlineData("2016-02-10", "0")]
    [InlineData("2016-02-11", "none reported")]
    public void ZeroByList_BeforeTheForceAppears_AgesAsOthersDo(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Lists("un")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un"))
            .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-06-30", 20, by: "un")).Build()
            .Troops(Stage.Deployed).From("DEU").CarriedForwardAtMost(10).Text(day));

    [Fact]
    public void NothingIsInterpolated() =>
        Assert.Equal("100", new Fixture().Force("a", Level("2016-01-01", 100), Level("2016-01-31", 400)).Build().On("2016-01-30"));
}
