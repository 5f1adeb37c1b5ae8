using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule02ZeroTests
{
    [Fact]
    public void ReportedZero_IsZero() => Assert.Equal("0", new Fixture().Force("a", Level("2016-01-10", 0)).Build().On("2016-01-10"));

    [Fact]
    public void EndDate_AssertsZero_EvenWithoutAnyFigure() =>
        Assert.Equal("0", new Fixture().Force("a", f => f with { Life = "2016-01-10/2016-03-31" }).Build().On("2016-04-01"));

    [Theory]
    [InlineData("2016-01-30", "none reported")]
    [InlineData("2016-01-31", "0")]
    [InlineData("2016-02-28", "0")]
    [InlineData("2016-02-29", "20")]
    [InlineData("2016-04-30", "20")]
    [InlineData("2016-05-31", "0")]
    public void CompleteList_AssertsZeroForWhomItDoesNotName_BeforeTheFirstAppearanceToo(string day, string expected) =>
        Assert.Equal(expected, MonthlyLists().Troops(Stage.Deployed).From("DEU").Text(day));

    [Fact]
    public void MissingList_AssertsNothing() =>
        Assert.Equal("20", MonthlyLists().Troops(Stage.Deployed).From("DEU").Text("2016-04-30"));

    [Fact]
    public void ListedRowWithEmptyFigure_IsUnknown_NotAbsent()
    {
        var data = new Fixture().Lists("un")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un"), Level("2016-02-29", 50, by: "un"))
            .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-01-31", 20, by: "un"), Without("2016-02-29", MissingReason.NotReported, by: "un")).Build();

        Assert.Equal("unknown (1)", data.Troops(Stage.Deployed).From("DEU").Text("2016-02-29"));
        Assert.Equal("at least 50 + 1 unknown", data.On("2016-02-29"));
    }

    [Fact]
    public void CompleteList_SaysNothingOutsideItsScope()
    {
        var scope = new ExhaustiveScope { Operations = ["blue"], Categories = [PersonnelCategory.Troops], Contributors = ["FRA", "DEU"] };
        var data = new Fixture().Lists("un", scope).Operation("blue").Operation("green")
            .Force("fra", f => f with { Contributor = "FRA", Operation = "blue" }, Level("2016-01-31", 50, by: "un"))
            .Force("other-operation", f => f with { Contributor = "DEU", Operation = "green" })
            .Force("other-contributor", f => f with { Contributor = "USA", Operation = "blue" })
            .Force("other-category", f => f with { Contributor = "DEU", Operation = "blue", Category = PersonnelCategory.StaffOfficers })
            .Force("in-scope", f => f with { Contributor = "DEU", Operation = "blue" }).Build();

        var counted = data.Cell("2016-01-31").Explain().Counted.Select(p => p.Contribution.Id.Value);

        Assert.Equal(["fra", "in-scope"], counted.Order());
    }

    [Fact]
    public void CompleteList_HasAPartOfAnOperationInScope()
    {
        var data = new Fixture().Lists("un", new ExhaustiveScope { Operations = ["blue"] }).Operation("blue").Operation("light-blue", partOf: "blue")
            .Force("fra", f => f with { Contributor = "FRA", Operation = "blue" }, Level("2016-01-31", 50, by: "un"))
            .Force("deu", f => f with { Contributor = "DEU", Operation = "light-blue" }).Build();

        Assert.Equal("0", data.Troops(Stage.Deployed).From("DEU").Text("2016-01-31"));
    }

    [Fact]
    public void CompleteList_OfPeople_SaysNothingOfEquipment()
    {
        var data = new Fixture().Lists("un")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un"))
            .Force("ships", f => f with { Contributor = "DEU", Category = null, Equipment = "frigate" }).Build();

        Assert.Equal("none reported", data.Equipment(Stage.Deployed).From("DEU").Text("2016-01-31"));
    }

    [Fact]
    public void CompleteList_OfOneStage_SaysNothingOfAnother()
    {
        var data = new Fixture().Lists("un")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un", stage: Stage.Pledged))
            .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-03-31", 20, by: "un")).Build();

        Assert.Equal("none reported", data.Troops(Stage.Deployed).From("DEU").Text("2016-01-31"));
        Assert.Equal("0", data.Troops(Stage.Pledged).From("DEU").Text("2016-01-31"));
    }

    [Fact]
    public void AbsenceFromAListThatIsNotComplete_AssertsNothing()
    {
        var data = new Fixture().Series("paper").Source("times", series: "paper")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50), Level("2016-02-29", 50))
            .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-01-31", 20)).Build();

        Assert.Equal("20", data.Troops(Stage.Deployed).From("DEU").Text("2016-02-29"));
    }

    [Theory]
    [InlineData("2016-01-09", "none reported")]
    [InlineData("2016-01-10", "unknown (1)")]
    public void StatedStart_BeforeAnyReport_IsUnknownFromThatDay(string day, string expected) =>
        Assert.Equal(expected, new Fixture().Force("a", f => f with { Life = "2016-01-10/.." }, Level("2016-02-01", 100)).Build().On(day));

    [Fact]
    public void Pledge_DoesNotWaitForTheForcesStart() =>
        Assert.Equal("500", new Fixture().Force("a", f => f with { Life = "2016-06-01/.." }, Level("2016-01-10", 500, stage: Stage.Pledged)).Build().Troops(Stage.Pledged).Text("2016-02-01"));

    [Fact]
    public void StartOfTheOperation_IsNotTheForces() =>
        Assert.Equal("none reported", new Fixture().Operation("op", "2016-01-01/..").Force("a", f => f with { Operation = "op" }, Level("2016-06-01", 100)).Build().On("2016-02-01"));

    [Fact]
    public void BeforeItsStart_AForceMakesNothingUnknown()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100)).Force("b", f => f with { Contributor = "FRA", Life = "2016-06-01/.." }, Level("2016-06-01", 10)).Build();

        Assert.Equal("100", data.On("2016-05-31"));
        Assert.Equal("110", data.On("2016-06-01"));
    }

    [Fact]
    public void NoneReported_HasNoFigure()
    {
        var cell = new Fixture().Force("a", Level("2016-01-10", 100)).Build().Troops(Stage.Deployed).From("FRA").Cell("2016-02-01");

        Assert.Equal((CellState.NoneReported, null, null, null), (cell.State, cell.Low, cell.Best, cell.High));
    }

    [Fact]
    public void ListThatNamesTheParts_DoesNotZeroTheWhole() =>
        Assert.Equal("500", new Fixture().Lists("un")
            .Force("all", Level("2016-01-10", 500))
            .Force("a", f => f with { IncludedIn = ["all"] }, Level("2016-01-31", 300, by: "un"))
            .Force("b", f => f with { IncludedIn = ["all"] }, Level("2016-01-31", 200, by: "un")).Build().On("2016-02-01"));

    [Fact]
    public void ListThatNamesTheWhole_DoesNotZeroThePart()
    {
        var table = new Fixture().Lists("un").Theatre("land").Theatre("city", "land")
            .Force("all", f => f with { Theatres = ["land"] }, Level("2016-01-31", 500, by: "un"))
            .Force("a", f => f with { Theatres = ["city"], IncludedIn = ["all"] }, Level("2016-01-10", 300)).Build()
            .Troops(Stage.Deployed).By(Facet.Theatre).On("2016-02-01");
        Assert.Equal(("300", "200"), (table["city", "2016-02-01"].Text, table["land", "2016-02-01"].Text));
    }

    [Fact]
    public void ListedAverage_IsNotAbsent() =>
        Assert.Equal("20", new Fixture().Lists("un")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-02", 50, by: "un"))
            .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-01", 20, by: "un"), Level("2016-02", 25, by: "un") with { Basis = ReportBasis.Average }).Build()
            .Troops(Stage.Deployed).From("DEU").Text("2016-03-01"));

    [Fact]
    public void UndatedRowOfAList_IsNotAbsent() =>
        Assert.Equal("none reported", new Fixture().Lists("un")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-02-28", 50, by: "un", published: "2016-03-01"))
            .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-02-28", 20, by: "un")).Build()
            .Troops(Stage.Deployed).AsKnownOn("2016-04-01").From("DEU").Text("2016-03-01"));

    private static Dataset MonthlyLists() => new Fixture().Lists("un")
        .Force("fra", f => f with { Contributor = "FRA" },
            Level("2016-01-31", 50, by: "un"), Level("2016-02-29", 50, by: "un"), Level("2016-03-31", 50, by: "un"), Level("2016-05-31", 60, by: "un"))
        .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-02-29", 20, by: "un"), Level("2016-03-31", 20, by: "un")).Build();
}
