using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule09CountedOnceTests
{
    [Fact]
    public void WholeWithAnUnknownPartElsewhere_IsAtMostItsFigure()
    {
        var table = new Fixture().Theatre("north").Theatre("south").Force("whole", f => f with { Theatres = ["north"] }, Level("2016-01-10", 100))
            .Force("part", f => f with { Theatres = ["south"], IncludedIn = ["whole"] }, Without("2016-01-10", MissingReason.Withheld)).Build().Troops(Stage.Deployed).By(Facet.Theatre).On("2016-02-01");

        Assert.Equal(("up to 100", "unknown (1)", "100"), (table["north", "2016-02-01"].Text, table["south", "2016-02-01"].Text, table.Total("2016-02-01").Text));
    }

    [Fact]
    public void KnownWhole_ReplacesItsParts_UnknownOnesToo()
    {
        var data = new Fixture()
            .Force("whole", Level("2016-01-10", 500))
            .Force("part", Part("whole"), Level("2016-01-10", 200))
            .Force("unknown-part", Part("whole"), Without("2016-01-10", MissingReason.Withheld)).Build();

        Assert.Equal("500", data.On("2016-01-10"));
        Assert.Equal(["part", "unknown-part"], data.Cell("2016-01-10").Explain().LeftOut.Select(l => l.Contribution.Id.Value).Order());
    }

    [Theory]
    [InlineData("at least 500", "at least 500", null, null)]
    [InlineData("400-600", "400-600", null, 600)]
    [InlineData("400-600 (best 500)", "400-600 (best 500)", 500, 600)]
    public void KnownWhole_KeepsItsBounds(string count, string expected, int? best, int? high)
    {
        var data = new Fixture().Force("whole", Level("2016-01-10", TroopCount.Parse(count))).Force("part", Part("whole"), Level("2016-01-10", 200)).Build();

        foreach (var query in new[] { data.Troops(Stage.Deployed), data.Troops(Stage.Deployed).Under("op") })
        {
            Assert.Equal((expected, (long?)best, (long?)high), (query.Text("2016-01-10"), query.Cell("2016-01-10").Best, query.Cell("2016-01-10").High));
            Assert.Equal(expected, query.By(Facet.Nation).On("2016-01-10")["USA", "2016-01-10"].Text);
            Assert.Equal(expected, query.By(Facet.Nation).Peaks(CalendarPeriods.Months("2016-01", "2016-01"))["USA", "2016-01"].Text);
        }
    }

    [Fact]
    public void Inclusion_IsTransitive() =>
        Assert.Equal("500", new Fixture()
            .Force("whole", Level("2016-01-10", 500))
            .Force("middle", Part("whole"), Without("2016-01-10", MissingReason.Withheld))
            .Force("part", Part("middle"), Level("2016-01-10", 200)).Build().On("2016-01-10"));

    [Fact]
    public void Inclusion_ReachesThroughAMiddleThatIsOutOfScope() =>
        Assert.Equal("500", new Fixture()
            .Force("whole", Level("2016-01-10", 500))
            .Force("middle", f => f with { Contributor = "FRA", IncludedIn = ["whole"] }, Level("2016-01-10", 300))
            .Force("part", Part("middle"), Level("2016-01-10", 200)).Build().Troops(Stage.Deployed).From("USA").Text("2016-01-10"));

    [Fact]
    public void UnknownWhole_LetsItsPartsCount_AndStaysUnknown() =>
        Assert.Equal("at least 200 + 1 unknown", new Fixture()
            .Force("whole", Without("2016-01-10", MissingReason.Withheld)).Force("part", Part("whole"), Level("2016-01-10", 200)).Build().On("2016-01-10"));

    [Theory]
    [InlineData("2016-06-30", "500")]
    [InlineData("2016-07-01", "700")]
    public void Inclusion_HoldsInItsSpan(string day, string expected) =>
        Assert.Equal(expected, new Fixture()
            .Force("whole", Level("2016-01-10", 500)).Force("part", f => f with { IncludedIn = ["whole@2016-01/2016-06"] }, Level("2016-01-10", 200)).Build().On(day));

    /// <summary>Nothing is reported on the day: only the inclusion begins.</summary>
    [Fact]
    public void Inclusion_InAnothersForce_HoldsFromItsFirstDay_WithinAPeriod() =>
        Assert.Equal((14 * 700) + (15 * 500), new Fixture()
            .Force("whole", Level("2016-01-10", 500))
            .Force("part", f => f with { Contributor = "FRA", IncludedIn = ["whole@2016-02-15/.."] }, Level("2016-01-10", 200))
            .Build().Troops(Stage.Deployed).PersonDays(CalendarPeriods.Months("2016-02", "2016-02")).Total("2016-02").PersonDays?.Best);

    [Fact]
    public void Inclusion_IsJudgedAtTheStageAsked()
    {
        var data = new Fixture()
            .Force("whole", Level("2016-01-10", 500, stage: Stage.Pledged))
            .Force("part", Part("whole"), Level("2016-01-10", 200), Level("2016-01-10", 300, stage: Stage.Pledged)).Build();

        Assert.Equal("200", data.On("2016-01-10"));
        Assert.Equal("500", data.Troops(Stage.Pledged).Text("2016-01-10"));
    }

    [Fact]
    public void WholeThatHasEnded_NoLongerStandsForItsParts() =>
        Assert.Equal("200", new Fixture()
            .Force("whole", f => f with { Life = "2016-01-10/2016-03-31" }, Level("2016-01-10", 500)).Force("part", Part("whole"), Level("2016-01-10", 200)).Build().On("2016-04-01"));

    [Fact]
    public void WholeOutOfScope_StandsForNothing() =>
        Assert.Equal("200", WholeAndPart("500", "200").Troops(Stage.Deployed).In("city").Text("2016-01-10"));

    [Fact]
    public void Grouping_SetsThePartApart_AndTheTotalIsNotTheSumOfRows()
    {
        var table = WholeAndPart("500-600", "150-200").Troops(Stage.Deployed).By(Facet.Theatre).On("2016-01-10");

        Assert.Equal("150-200", table["city", "2016-01-10"].Text);
        Assert.Equal("300-450", table["land", "2016-01-10"].Text);
        Assert.Equal("500-600", table.Total("2016-01-10").Text);
        Assert.Equal(
            ["Its own figure is 500-600; taken off are parts that stand in other rows: part."],
            Assert.Single(table["land", "2016-01-10"].Explain().Counted).Notes);
    }

    [Fact]
    public void Grouping_RestHasABestWhereBothHave() =>
        Assert.Equal("300", WholeAndPart("500", "200").Troops(Stage.Deployed).By(Facet.Theatre).On("2016-01-10")["land", "2016-01-10"].Text);

    [Fact]
    public void Grouping_RestIsNotBelowZero() =>
        Assert.Equal("0", WholeAndPart("500", "700").Troops(Stage.Deployed).By(Facet.Theatre).On("2016-01-10")["land", "2016-01-10"].Text);

    [Fact]
    public void Grouping_AnUnknownPartLeavesTheRestBetweenNothingAndTheWhole()
    {
        var table = new Fixture().Theatre("land").Theatre("city", "land")
            .Force("whole", f => f with { Theatres = ["land"] }, Level("2016-01-10", 500))
            .Force("part", f => f with { Theatres = ["city"], IncludedIn = ["whole"] }, Without("2016-01-10", MissingReason.Withheld)).Build()
            .Troops(Stage.Deployed).By(Facet.Theatre).On("2016-01-10");

        Assert.Equal(("unknown (1)", "up to 500", "500"), (table["city", "2016-01-10"].Text, table["land", "2016-01-10"].Text, table.Total("2016-01-10").Text));
    }

    [Fact]
    public void Grouping_APartThatIsGone_TakesNothingOff()
    {
        var whole = Assert.Single(WholeAndPart("500", "0").Troops(Stage.Deployed).By(Facet.Theatre).On("2016-01-10")["land", "2016-01-10"].Explain().Counted);

        Assert.Equal("500", whole.Count.ToString());
        Assert.Empty(whole.Notes);
    }

    [Fact]
    public void Grouping_TakesAPartOffOnce_WhereItLiesInAnotherPart()
    {
        var table = new Fixture().Theatre("land").Theatre("city", "land").Theatre("base", "city")
            .Force("whole", f => f with { Theatres = ["land"] }, Level("2016-01-10", 500))
            .Force("part", f => f with { Theatres = ["city"], IncludedIn = ["whole"] }, Level("2016-01-10", 200))
            .Force("part-of-part", f => f with { Theatres = ["base"], IncludedIn = ["part"] }, Level("2016-01-10", 50)).Build()
            .Troops(Stage.Deployed).By(Facet.Theatre).On("2016-01-10");

        Assert.Equal(("50", "150", "300"), (table["base", "2016-01-10"].Text, table["city", "2016-01-10"].Text, table["land", "2016-01-10"].Text));
        Assert.Equal("500", table.Total("2016-01-10").Text);
    }

    [Fact]
    public void PartBetweenRows_IsTakenOffOnce_AndWhatLiesInItStandsInItsOwnRow()
    {
        var table = new Fixture()
            .Force("whole", Level("2016-01-10", 500)).Force("middle", f => f with { Contributor = "FRA", IncludedIn = ["whole"] }, Level("2016-01-10", 300))
            .Force("part", Part("middle"), Level("2016-01-10", 100)).Build().Troops(Stage.Deployed).By(Facet.Nation).On("2016-01-10");

        Assert.Equal(("300", "200", "500"), (table["USA", "2016-01-10"].Text, table["FRA", "2016-01-10"].Text, table.Total("2016-01-10").Text));
    }

    [Fact]
    public void PartsOfWhatIsTakenOver_AreInItsSuccessor()
    {
        var table = new Fixture()
            .Force("old", Level("2016-01-10", 300)).Force("part", f => f with { Contributor = "FRA", IncludedIn = ["old"] }, Level("2016-01-10", 100))
            .Force("new", f => f with { Continues = "old" }, Level("2016-01-10", 250)).Build().Troops(Stage.Deployed).By(Facet.Nation).On("2016-01-10");

        Assert.Equal(("150", "100", "250"), (table["USA", "2016-01-10"].Text, table["FRA", "2016-01-10"].Text, table.Total("2016-01-10").Text));
    }

    [Theory]
    [InlineData("2016-02-29", "100")]
    [InlineData("2016-03-01", "80")]
    public void Successor_ReplacesWhatItContinues_FromItsFirstKnownDay(string day, string expected) =>
        Assert.Equal(expected, new Fixture()
            .Force("old", Level("2016-01-10", 100)).Force("new", f => f with { Continues = "old" }, Level("2016-03-01", 80)).Build().On(day));

    [Fact]
    public void Successor_ReplacesEverythingBeforeIt()
    {
        var data = new Fixture()
            .Force("first", Level("2016-01-10", 100)).Force("second", f => f with { Continues = "first" }, Without("2016-01-10", MissingReason.Withheld))
            .Force("third", f => f with { Continues = "second" }, Level("2016-03-01", 80)).Build();

        Assert.Equal("80", data.On("2016-03-01"));
        Assert.Equal([LeftOutReason.TakenOver, LeftOutReason.TakenOver], data.Cell("2016-03-01").Explain().LeftOut.Select(l => l.Reason));
    }

    [Fact]
    public void Successor_ThatIsUnknown_ReplacesNothing() =>
        Assert.Equal("at least 100 + 1 unknown", new Fixture()
            .Force("old", Level("2016-01-10", 100)).Force("new", f => f with { Continues = "old" }, Without("2016-03-01", MissingReason.Withheld)).Build().On("2016-03-01"));

    [Fact]
    public void Successor_OutOfScope_ReplacesNothing() =>
        Assert.Equal("100", new Fixture()
            .Force("old", f => f with { Theatres = ["north"] }, Level("2016-01-10", 100)).Force("new", f => f with { Theatres = ["south"], Continues = "old" }, Level("2016-03-01", 80))
            .Build().Troops(Stage.Deployed).In("north").Text("2016-03-01"));

    [Fact]
    public void WholesThatShareAPart_AreNamedOnEveryCellThatHoldsBoth()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 100)).Force("b", f => f with { Contributor = "FRA" }, Level("2016-01-10", 200))
            .Force("shared", f => f with { IncludedIn = ["a", "b"] }, Level("2016-01-10", 30)).Build();

        Assert.Equal([("a", "b")], data.Cell("2016-01-10").MayBeCountedTwice.Select(p => (p.First.Value, p.Second.Value)));
        Assert.Contains(data.Findings, f => f.Code == FindingCodes.PartShared);
    }

    [Fact]
    public void LookAlikes_AreNamedOnEveryCellThatHoldsBoth()
    {
        var data = LookAlike(f => f);

        Assert.Equal("300", data.On("2016-01-10"));
        Assert.Equal([("a", "b")], data.Cell("2016-01-10").MayBeCountedTwice.Select(p => (p.First.Value, p.Second.Value)));
        Assert.Contains("May be counted twice: a and b; in 2016-01-10. Say how they stand to one another: includedIn, continues or beside.", data.Troops(Stage.Deployed).On("2016-01-10").Footnotes);
        Assert.Empty(data.Troops(Stage.Deployed).In("city").Cell("2016-01-10").MayBeCountedTwice);
    }

    [Fact]
    public void LookAlikes_DeclaredBeside_AreNotNamed() => Assert.Empty(LookAlike(f => f with { Beside = ["a"] }).Cell("2016-01-10").MayBeCountedTwice);

    [Fact]
    public void PartThatEnded_DoesNotCoverItsWhole() =>
        Assert.Equal("unknown + part of others", new Fixture().Theatre("irq").Theatre("kwt")
            .Force("all", f => f with { Theatres = ["irq", "kwt"] }, Level("2016-01-10", 500))
            .Force("a", f => f with { Theatres = ["irq"], IncludedIn = ["all"], Life = "2016-01-10/2016-01-20" }, Level("2016-01-10", 300)).Build()
            .Troops(Stage.Deployed).In("irq").Text("2016-02-01"));

    [Fact]
    public void TwoWholesThatShareAPart_AreNotSilentlyAdded()
    {
        var cell = new Fixture().Theatre("x").Theatre("y")
            .Force("v", f => f with { Theatres = ["x"] }, Level("2016-01-10", 500)).Force("w", f => f with { Theatres = ["y"] }, Level("2016-01-10", 500))
            .Force("p", f => f with { Theatres = ["x"], IncludedIn = ["v", "w"] }, Level("2016-01-10", 100)).Build().Cell("2016-02-01");
        Assert.Equal(("1,000", "v", "w"), (cell.Text, Assert.Single(cell.MayBeCountedTwice).First.Value, cell.MayBeCountedTwice[0].Second.Value));
    }

    private static Dataset LookAlike(Func<ForceContribution, ForceContribution> link) => new Fixture().Theatre("land").Theatre("city", "land")
        .Force("a", f => f with { Theatres = ["land"] }, Level("2016-01-10", 200))
        .Force("b", f => link(f with { Theatres = ["city"] }), Level("2016-01-10", 100)).Build();

    private static Func<ForceContribution, ForceContribution> Part(string of) => f => f with { IncludedIn = [of] };

    private static Dataset WholeAndPart(string whole, string part) => new Fixture().Theatre("land").Theatre("city", "land")
        .Force("whole", f => f with { Theatres = ["land"] }, Level("2016-01-10", whole))
        .Force("part", f => f with { Theatres = ["city"], IncludedIn = ["whole"] }, Level("2016-01-10", part)).Build();
}
