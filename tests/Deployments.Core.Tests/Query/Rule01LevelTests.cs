using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule01LevelTests
{
    [Theory]
    [InlineData("2016-01-09", "none reported")]
    [InlineData("2016-01-10", "100")]
    [InlineData("2016-01-31", "100")]
    [InlineData("2016-02-01", "150")]
    [InlineData("2036-02-01", "150")]
    public void Level_HoldsFromItsDayUntilTheNextReport(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", Level("2016-01-10", 100), Level("2016-02-01", 150)).Build().On(day));

    [Theory]
    [InlineData("2016-03-31", "100")]
    [InlineData("2016-04-01", "0")]
    public void Level_EndsWithItsContribution_LastDayIncluded(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", f => f with { Life = "2016-01-10/2016-03-31" }, Level("2016-01-10", 100)).Build().On(day));

    [Theory]
    [InlineData("2016-02-29", "100")]
    [InlineData("2016-03-01", "0")]
    public void Level_EndsWithItsOperation_WhereThatIsFirst(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Operation("op", "2015/2016-02-29")
            .Force("a", f => f with { Life = "2016-01-10/2016-03-31", Operation = "op" }, Level("2016-01-10", 100)).Build().On(day));

    [Theory]
    [InlineData("2006-06-03", "40")]
    [InlineData("2006-06-04", "0")]
    public void Level_EndsWithItsNation_WhereThatIsFirst(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Nation("XUN", "2003-02-04/2006-06-03")
            .Force("a", f => f with { Contributor = "XUN" }, Level("2006-01-01", 40)).Build().On(day));

    [Fact]
    public void Level_OfOneSeries_IsNotEndedByAnother()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100, by: "times"), Level("2016-02-01", 200, by: "post"), Level("2016-03-01", 300, by: "times")).Build();

        Assert.Equal("100", data.Troops(Stage.Deployed).SettledBy(Settlement.Lowest).Text("2016-02-29"));
        Assert.Equal("200", data.Troops(Stage.Deployed).SettledBy(Settlement.Lowest).Text("2016-03-01"));
    }

    [Fact]
    public void Series_UnlessDeclared_IsThePublisher()
    {
        var data = new Fixture().Source("may", publisher: "Ministry").Source("june", publisher: "Ministry")
            .Force("a", Level("2016-05-01", 100, by: "may"), Level("2016-06-01", 200, by: "june")).Build();

        Assert.Equal("200", data.Troops(Stage.Deployed).SettledBy(Settlement.Lowest).Text("2016-06-01"));
    }

    [Fact]
    public void SameDay_LaterPublishedRevises_WhateverTheFileOrder()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 120, published: "2016-03-01"), Level("2016-01-10", 100, published: "2016-02-01")).Build();

        Assert.Equal("120", data.On("2016-01-10"));
        Assert.Empty(data.Part("2016-01-10").Notes);
    }

    [Fact]
    public void SameDay_SamePublication_IsAConflictThatFileOrderSettles()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100, published: "2016-02-01"), Level("2016-01-10", 120, published: "2016-02-01")).Build();

        Assert.Equal("100", data.On("2016-01-10"));
        Assert.Equal(
            ["The same series gives different figures for 2016-01-10 and nobody says which came later; the first in the file stands, not 120."],
            data.Part("2016-01-10").Notes);
    }

    [Theory]
    [InlineData(null, "2016-02-01")]
    [InlineData("2016-02-01", null)]
    [InlineData(null, null)]
    public void SameDay_UnknownPublication_IsAConflictThatFileOrderSettles(string? first, string? second)
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100, published: first), Level("2016-01-10", 120, published: second)).Build();

        Assert.Equal("100", data.On("2016-01-10"));
        Assert.Single(data.Part("2016-01-10").Notes);
    }

    [Fact]
    public void SameDay_SameFigureTwice_IsNoConflict()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100), Level("2016-01-10", 100)).Build();

        Assert.Equal("100", data.On("2016-01-10"));
        Assert.Empty(data.Part("2016-01-10").Notes);
    }

    [Fact]
    public void Stages_AreSeparate()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 500, stage: Stage.Pledged), Level("2016-02-01", 100)).Build();

        Assert.Equal("500", data.Troops(Stage.Pledged).Text("2016-03-01"));
        Assert.Equal("none reported", data.On("2016-01-31"));
        Assert.Equal("100", data.On("2016-03-01"));
    }
}
