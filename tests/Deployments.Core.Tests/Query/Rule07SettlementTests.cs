using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

public class Rule07SettlementTests
{
    [Fact]
    public void MostRecent_TakesTheLatestEffectiveDay() =>
        Assert.Equal("120", new Fixture().Force("a", Level("2016-02-01", 120, by: "post", published: "2016-02-02"), Level("2016-01-10", 100, by: "times", published: "2016-09-01")).Build().On("2016-12-31"));

    [Fact]
    public void MostRecent_ThenTheLatestPublished() =>
        Assert.Equal("120", new Fixture().Source("times", grade: Reliability.A)
            .Force("a", Level("2016-01-10", 100, published: "2016-02-01"), Level("2016-01-10", 120, by: "post", published: "2016-02-02")).Build().On("2016-02-03"));

    [Fact]
    public void MostRecent_ThenTheBetterGraded() =>
        Assert.Equal("120", new Fixture().Source("times", grade: Reliability.C).Source("post", grade: Reliability.B)
            .Force("a", Level("2016-01-10", 100), Level("2016-01-10", 120, by: "post")).Build().On("2016-02-03"));

    [Fact]
    public void MostRecent_ThenFileOrder() =>
        Assert.Equal("100", new Fixture().Force("a", Level("2016-01-10", 100), Level("2016-01-10", 120, by: "post")).Build().On("2016-02-03"));

    [Theory]
    [InlineData(Reliability.A, 2, Reliability.B, 1, "100")]
    [InlineData(Reliability.B, 3, Reliability.B, 2, "120")]
    [InlineData(Reliability.C, 3, null, null, "100")]
    [InlineData(Reliability.D, 4, null, null, "120")]
    [InlineData(Reliability.F, 6, Reliability.C, 3, "120")]
    [InlineData(Reliability.F, 6, Reliability.D, 4, "100")]
    [InlineData(Reliability.F, 6, null, null, "120")]
    public void MostReliable_TakesTheBetterGraded_FBetweenCAndD(Reliability? first, int? firstClaim, Reliability? second, int? secondClaim, string expected) =>
        Assert.Equal(expected, new Fixture().Source("times", grade: first).Source("post", grade: second)
            .Force("a", Level("2016-01-10", 100, credibility: (Credibility?)firstClaim), Level("2016-02-10", 120, by: "post", credibility: (Credibility?)secondClaim))
            .Build().Troops(Stage.Deployed).SettledBy(Settlement.MostReliable).Text("2016-03-01"));

    [Theory]
    [InlineData("2017-01-10", "100")]
    [InlineData("2017-01-11", "100")]
    [InlineData("2017-01-12", "120")]
    public void MostReliable_ComparesLevelsAtMost366DaysOlderThanTheNewest(string newest, string expected) =>
        Assert.Equal(expected, Graded(newest).Troops(Stage.Deployed).SettledBy(Settlement.MostReliable).Text("2017-06-01"));

    [Fact]
    public void MostReliable_ComparesAsFarBackAsTheCallerSays()
    {
        var data = Graded("2017-06-01");

        Assert.Equal("100", data.Troops(Stage.Deployed).SettledBy(Settlement.MostReliable, comparedWithinDays: null).Text("2017-06-01"));
        Assert.Equal("120", Graded("2016-01-12").Troops(Stage.Deployed).SettledBy(Settlement.MostReliable, comparedWithinDays: 0).Text("2017-06-01"));
    }

    [Theory]
    [InlineData(Settlement.Lowest, "80-150 (best 100)")]
    [InlineData(Settlement.Highest, "90-130 (best 120)")]
    public void LowestAndHighest_CompareBests(Settlement settlement, string expected) =>
        Assert.Equal(expected, Settled(settlement, "80-150 (best 100)", "90-130 (best 120)"));

    [Theory]
    [InlineData(Settlement.Lowest, "100-500")]
    [InlineData(Settlement.Highest, "100-500")]
    public void LowestAndHighest_CompareBoundsWhereThereIsNoBest(Settlement settlement, string expected) =>
        Assert.Equal(expected, Settled(settlement, "100-500", "200"));

    [Theory]
    [InlineData(Settlement.Lowest, "300")]
    [InlineData(Settlement.Highest, "300")]
    public void LowestAndHighest_WithoutABest_TakeNoOpenHigh_WhereAnotherIsClosed(Settlement settlement, string expected) =>
        Assert.Equal(expected, Settled(settlement, "at least 200", "300"));

    [Theory]
    [InlineData(Settlement.Lowest, "at least 200 (best 250)", "300", "at least 200 (best 250)")]
    [InlineData(Settlement.Highest, "at least 200 (best 350)", "300", "at least 200 (best 350)")]
    [InlineData(Settlement.Lowest, "400", "300-500", "300-500")]
    [InlineData(Settlement.Highest, "300-500", "400", "300-500")]
    [InlineData(Settlement.Lowest, "at least 100", "at least 200", "at least 100")]
    [InlineData(Settlement.Lowest, "at least 200", "at least 100", "at least 100")]
    [InlineData(Settlement.Highest, "at least 200", "at least 100", "at least 200")]
    [InlineData(Settlement.Highest, "at least 100", "at least 200", "at least 200")]
    [InlineData(Settlement.Lowest, "0", "up to 50", "up to 50")]
    [InlineData(Settlement.Lowest, "up to 50", "0", "0")]
    [InlineData(Settlement.Highest, "50", "30-50", "30-50")]
    [InlineData(Settlement.Highest, "30-50", "50", "50")]
    [InlineData(Settlement.Lowest, "at least 5", "up to 9", "up to 9")]
    public void LowestAndHighest_CompareWhatEachHas_TheMoreRecentOfEquals(Settlement settlement, string first, string second, string expected) =>
        Assert.Equal(expected, Settled(settlement, first, second));

    [Fact]
    public void Lowest_WhatIsTooOldToBeCompared_DecidesNothing() =>
        Assert.Equal("at least 100", new Fixture().Force("a", Level("2014-01-10", 50, by: "herald"), Level("2016-01-10", "at least 100"), Level("2016-02-10", "at least 200", by: "post"))
            .Build().Troops(Stage.Deployed).SettledBy(Settlement.Lowest).Text("2016-03-01"));

    [Fact]
    public void MostRecent_AChangeOfThatFigure_HoldsHoweverLateTheFigureWasPublished() =>
        Assert.Equal("120", new Fixture().Force("a", Level("2016-01-10", 100, published: "2016-03-01"), Change("2016-02-01", "+20", by: "post", published: "2016-02-02")).Build().On("2016-04-01"));

    [Theory]
    [InlineData("100", "150", "100-150")]
    [InlineData("90-150 (best 120)", "100-140 (best 120)", "90-150 (best 120)")]
    [InlineData("120", "100-140", "100-140")]
    [InlineData("100", "at least 150", "at least 100")]
    public void Envelope_HasABestOnlyWhereAllAgree(string first, string second, string expected) =>
        Assert.Equal(expected, Settled(Settlement.Envelope, first, second));

    [Fact]
    public void Envelope_LeavesOutWhatIsTooOld() =>
        Assert.Equal("120", Graded("2017-06-01").Troops(Stage.Deployed).SettledBy(Settlement.Envelope).Text("2017-06-01"));

    [Fact]
    public void WhatWasNotChosen_StaysBeside()
    {
        var part = new Fixture().Force("a", Level("2016-01-10", 100), Level("2016-02-10", 120, by: "post")).Build().Part("2016-03-01");

        Assert.Equal("post", Assert.Single(part.Reports).Source.Value);
        Assert.Equal("times", Assert.Single(part.Beside).Source.Value);
        Assert.Equal("level, the most recent of 2 series", part.How);
    }

    [Fact]
    public void ZeroFromAList_AgesFromTheLatestList()
    {
        var data = Listed(null, null);

        Assert.Equal("20", data.Troops(Stage.Deployed).From("DEU").Text("2016-03-30"));
        Assert.Equal("0", data.Troops(Stage.Deployed).From("DEU").Text("2016-03-31"));
        Assert.Equal(new LocalDate(2016, 3, 31), Assert.Single(data.Troops(Stage.Deployed).From("DEU").Cell("2016-04-10").Explain().Counted).AsOf);
    }

    [Theory]
    [InlineData("2016-02-01", "2016-02-15", "un-2")]
    [InlineData("2016-02-15", "2016-02-01", "un-1")]
    public void ZeroFromAList_OfSeveralDocuments_IsTheWordOfTheOnePublishedLast(string first, string second, string spokesman)
    {
        var data = new Fixture().Series("un", exhaustive: new ExhaustiveScope()).Source("un-0", "2016-01-01", "un").Source("un-1", first, "un").Source("un-2", second, "un")
            .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un-1"), Level("2016-01-31", 50, by: "un-2"))
            .Force("deu", f => f with { Contributor = "DEU" }, Level("2015-12-31", 20, by: "un-0")).Build().Troops(Stage.Deployed).From("DEU");

        Assert.Equal(("0", spokesman), (data.Text("2016-03-01"), Assert.Single(data.Cell("2016-03-01").Explain().Sources).Id.Value));
    }

    [Fact]
    public void ZeroFromAList_HasTheListsGrade()
    {
        Assert.Equal("0", Listed(Reliability.A, Reliability.B).Troops(Stage.Deployed).From("DEU").SettledBy(Settlement.MostReliable).Text("2016-03-31"));
        Assert.Equal("20", Listed(Reliability.E, Reliability.B).Troops(Stage.Deployed).From("DEU").SettledBy(Settlement.MostReliable).Text("2016-03-31"));
    }

    [Theory]
    [InlineData(1, "20")]
    [InlineData(3, "20")]
    [InlineData(4, "0")]
    public void ZeroFromAList_OfTheSameReliability_IsGradedAsAClaimWithoutCredibility(int credibility, string expected) =>
        Assert.Equal(
            expected,
            new Fixture().Lists("un", grade: Reliability.B).Source("times", grade: Reliability.B)
                .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un"))
                .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-01-31", 20, credibility: (Credibility)credibility)).Build()
                .Troops(Stage.Deployed).From("DEU").SettledBy(Settlement.MostReliable).Text("2016-03-31"));

    private static Dataset Listed(Reliability? list, Reliability? paper) => new Fixture().Lists("un", grade: list).Source("times", grade: paper)
        .Force("fra", f => f with { Contributor = "FRA" }, Level("2016-01-31", 50, by: "un"), Level("2016-03-31", 50, by: "un"))
        .Force("deu", f => f with { Contributor = "DEU" }, Level("2016-02-01", 20)).Build();

    private static Dataset Graded(string newest) => new Fixture().Source("times", grade: Reliability.A)
        .Force("a", Level("2016-01-11", 100), Level(newest, 120, by: "post")).Build();

    private static string Settled(Settlement settlement, string first, string second) =>
        new Fixture().Force("a", Level("2016-01-10", first), Level("2016-02-10", second, by: "post")).Build().Troops(Stage.Deployed).SettledBy(settlement).Text("2016-03-01");

    // The series that spoke first of all is not the one whose figure stands first.
    [Fact]
    public void FiguresOfOneDay_ThatNothingElseTellsApart_StandInTheOrderOfTheFile() =>
        Assert.Equal(
            ["10", "20"],
            new[] { ("post", "times"), ("times", "post") }.Select(by => new Fixture()
                .Force("a", Level("2016-01-01", 5), Level("2016-02-01", by.Item1 == "post" ? 10 : 20, by.Item1), Level("2016-02-01", by.Item2 == "post" ? 10 : 20, by.Item2)).Build().On("2016-02-02")));
}
