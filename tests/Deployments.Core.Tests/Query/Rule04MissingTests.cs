using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule04MissingTests
{
    [Theory]
    [InlineData("2016-01-31", "100")]
    [InlineData("2016-02-01", "unknown (1)")]
    [InlineData("2016-03-01", "90")]
    public void Reason_EndsItsOwnSeriesLevel(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", Level("2016-01-10", 100), Without("2016-02-01", MissingReason.Withheld), Level("2016-03-01", 90)).Build().On(day));

    [Fact]
    public void CannotExist_BesideAnothersFigure_IsNotedWithItsReason() =>
        Assert.Equal(
            ["ministry has no figure since 2016-02-01 (cannot exist); the figure shown is older than that."],
            new Fixture().Force("a", Level("2016-01-10", 100), Without("2016-02-01", MissingReason.CannotExist, by: "ministry")).Build().Part("2016-03-01").Notes);

    [Fact]
    public void Reason_NeverBeatsAnotherSeriesFigure_AndTheOlderFigureSaysSo()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100, by: "times"), Without("2016-02-01", MissingReason.Withheld, by: "ministry")).Build();

        Assert.Equal("100", data.On("2016-02-01"));
        Assert.Equal(["ministry has no figure since 2016-02-01 (withheld); the figure shown is older than that."], data.Part("2016-02-01").Notes);
        Assert.Equal(MissingReason.Withheld, Assert.Single(data.Part("2016-02-01").Beside).Missing);
    }

    [Fact]
    public void Reason_OlderThanTheFigure_IsShownBesideIt()
    {
        var data = new Fixture().Force("a", Without("2016-01-01", MissingReason.Withheld, by: "ministry"), Level("2016-01-10", 100, by: "times")).Build();

        Assert.Equal(["ministry has no figure since 2016-01-01 (withheld)."], data.Part("2016-02-01").Notes);
        Assert.Equal(MissingReason.Withheld, Assert.Single(data.Part("2016-02-01").Beside).Missing);
    }

    [Fact]
    public void Total_WithAnUnknownPart_HasOpenHighAndNoBest()
    {
        var cell = new Fixture()
            .Force("a", Level("2016-01-10", 100))
            .Force("b", f => f with { Contributor = "FRA" }, Without("2016-01-10", MissingReason.Withheld))
            .Force("c", f => f with { Contributor = "DEU" }, Level("2016-01-10", "50-60 (best 55)"))
            .Build().Cell("2016-01-10");

        Assert.Equal((150L, null, null, 155L), (cell.Low, cell.Best, cell.High, cell.KnownBest));
        Assert.Equal([new KeyValuePair<UnknownReason, int>(UnknownReason.Withheld, 1)], cell.UnknownBy);
        Assert.Equal("at least 150 (known best 155) + 1 unknown", cell.Text);
    }

    [Fact]
    public void Total_OfAnAssertedZeroAndAnUnknownPart_IsAtLeastZero() =>
        Assert.Equal("at least 0 + 1 unknown", new Fixture()
            .Force("a", Level("2016-01-10", 0)).Force("b", f => f with { Contributor = "FRA" }, Without("2016-01-10", MissingReason.Withheld)).Build().On("2016-01-10"));

    [Fact]
    public void Total_WithAFigureThatHasNoBest_HasNoKnownBest() =>
        Assert.Equal("at least 520 + 1 unknown", new Fixture()
            .Force("a", Level("2016-01-10", "500-600")).Force("b", f => f with { Contributor = "FRA" }, Level("2016-01-10", "20-40 (best 30)"))
            .Force("c", f => f with { Contributor = "DEU" }, Without("2016-01-10", MissingReason.Withheld)).Build().On("2016-01-10"));

    [Fact]
    public void AnUnknownNumber_IsUnknown_NotAFigure()
    {
        var cell = new Fixture().Force("a", Level("2016-01-10", "an unknown number")).Build().Cell("2016-01-10");

        Assert.Equal((CellState.Unknown, "unknown (1)"), (cell.State, cell.Text));
        Assert.Equal([UnknownReason.UnknownSize], cell.UnknownBy.Keys);
    }

    [Fact]
    public void Unknown_IsCountedByReason()
    {
        var cell = new Fixture()
            .Force("a", Without("2016-01-10", MissingReason.UnknownSize))
            .Force("b", f => f with { Contributor = "FRA" }, Without("2016-01-10", MissingReason.Withheld))
            .Force("c", f => f with { Contributor = "DEU" }, Without("2016-01-10", MissingReason.Withheld))
            .Build().Cell("2016-01-10");

        Assert.Equal("unknown (3)", cell.Text);
        Assert.Equal((1, 2), (cell.UnknownBy[UnknownReason.UnknownSize], cell.UnknownBy[UnknownReason.Withheld]));
    }

    [Fact]
    public void CannotExist_AddsNothingAndMakesNothingUnknown()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100)).Force("b", f => f with { Contributor = "FRA" }, Without("2016-01-10", MissingReason.CannotExist)).Build();

        Assert.Equal("100", data.On("2016-01-10"));
        Assert.Equal(LeftOutReason.CannotExist, Assert.Single(data.Cell("2016-01-10").Explain().LeftOut).Reason);
        Assert.Equal("not applicable", data.Troops(Stage.Deployed).From("FRA").Text("2016-01-10"));
    }

    [Fact]
    public void IncludedElsewhere_AddsNothing_WhereTheWholeIsInScopeAndKnown()
    {
        var data = Elsewhere(Level("2016-01-10", 500));

        Assert.Equal("500", data.On("2016-01-10"));
        Assert.Equal((LeftOutReason.CountedInWhole, "whole"), data.Cell("2016-01-10").Explain().LeftOut.Select(l => (l.Reason, l.InFavourOf!.Value.Value)).Single());
    }

    [Fact]
    public void IncludedElsewhere_IsUnknown_WhereTheWholeIsUnknown() =>
        Assert.Equal("unknown (2)", Elsewhere(Without("2016-01-10", MissingReason.Withheld)).On("2016-01-10"));

    [Fact]
    public void IncludedElsewhere_IsUnknown_WhereTheWholeIsNotYetThere() =>
        Assert.Equal("unknown (1)", Elsewhere(Level("2016-02-10", 500)).On("2016-01-10"));

    [Fact]
    public void IncludedElsewhere_IsUnknownInTheWhole_WhereTheWholeIsOutOfScope()
    {
        var cell = Elsewhere(Level("2016-01-10", 500)).Troops(Stage.Deployed).In("south").Cell("2016-01-10");

        Assert.Equal("unknown (1)", cell.Text);
        var part = Assert.Single(cell.Explain().Unknown);
        Assert.Equal((UnknownReason.IncludedElsewhere, "whole"), (part.Reason, part.IncludedIn!.Value.Value));
        Assert.Contains("included elsewhere in whole", cell.Explain().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void IncludedElsewhere_GivesWayToAnotherSeriesFigure() =>
        Assert.Equal("570", new Fixture()
            .Force("whole", f => f with { Theatres = ["north"] }, Level("2016-01-10", 500))
            .Force("part", f => f with { Theatres = ["south"] }, Without("2016-01-10", MissingReason.IncludedElsewhere, elsewhere: "whole"), Level("2016-01-10", 70, by: "post")).Build().On("2016-01-10"));

    private static Dataset Elsewhere(TroopReport whole) => new Fixture()
        .Force("whole", f => f with { Theatres = ["north"] }, whole)
        .Force("part", f => f with { Theatres = ["south"] }, Without("2016-01-10", MissingReason.IncludedElsewhere, elsewhere: "whole")).Build();
}
