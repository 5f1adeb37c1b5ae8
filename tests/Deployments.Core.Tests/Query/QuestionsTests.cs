using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>The questions beside tables: pledges, reconciliation, editions, incidents.</summary>
public class QuestionsTests
{
    [Fact]
    public void Pledge_OutsideCoverage_HasNoKnownStrength()
    {
        var data = new Fixture { Coverage = "2016" }.Force("a", Level("2016-01-10", 100, stage: Stage.Pledged), Level("2016-03-10", 100)).Build();
        Assert.Null(data.Pledges("2020-01-01")[0].Deployed);
    }

    [Fact]
    public void Changes_SeeCoverage() =>
        Assert.False(new Fixture { Coverage = "2016" }.Build().Changes(new Fixture { Coverage = "2017" }.Build()).IsEmpty);

    [Fact]
    public void Reconcile_WhereANationAndAnAllianceShareAnId() =>
        Assert.Single(new DatasetBuilder(new DatasetInfo { Title = "t", Coverage = "2016" })
            .Add([new Alliance { Id = "twin", Name = "The pact" }]).Add([new Nation { Id = "twin", Name = "Twin" }])
            .Add([new Source { Id = "times", Publisher = "times" }])
            .Add([new ReportedTotal { Source = "times", Contributor = "twin", Category = PersonnelCategory.Troops, Effective = "2016-01-01", Stage = Stage.Deployed, Figure = 10 }])
            .Build().Reconcile());

    [Fact]
    public void Reconcile_OfOneOperation_IsOfItsTotalsAlone()
    {
        var data = new DatasetBuilder("Made up").Add(new Source { Id = "s", Publisher = "S" })
            .Add(new Operation { Id = "one", Name = "One", Life = "2000/.." }, new Operation { Id = "two", Name = "Two", Life = "2000/.." })
            .Add(((string[])["one", "two"]).Select(o => new ReportedTotal { Source = "s", Operation = o, Category = PersonnelCategory.Troops, Effective = "2016-01-01", Stage = Stage.Deployed, Figure = 5 })).Build();

        Assert.Equal("one", Assert.Single(data.Reconcile("One")).Total.Operation!.Value.Value);
        Assert.Equal(2, data.Reconcile().Count);
    }

    [Fact]
    public void OperationsIn_AreThoseThatRunThatDay_WithATheatreInsideIt()
    {
        var data = new Fixture().Theatre("region").Theatre("bay", "region").Theatre("sea")
            .Operation("inside", at: "bay").Operation("both", at: ["sea", "bay"]).Operation("outside", at: "sea").Operation("later", "2017/..", at: "bay").Operation("planned", null, at: "bay").Operation("nowhere")
            .Force("a", f => f with { Operation = "inside" }, Level("2016-01-01", 5)).Build();

        Assert.Equal(["both", "inside"], data.OperationsIn("region", "2016-06-01").Select(o => o.Id.Value));
        Assert.Equal(["both", "inside", "later"], data.OperationsIn("bay", "2017-01-01").Select(o => o.Id.Value));
    }

    [Theory]
    [InlineData("2016-01-31", 0, 1)]
    [InlineData("2016-02-01", 1, 0)]
    public void Incident_AsKnownOn_KnowsWhatWasPublishedThatDay(string day, int known, int notYet)
    {
        var data = new DatasetBuilder("Made up").Add(new Source { Id = "s", Publisher = "S" })
            .Add(new Incident { Id = "i", Name = "i", Date = "2016-01-01", Figures = [new IncidentFigure { Source = "s", Measure = "killed", Count = 5, Published = EdtfDate.Parse("2016-02-01") }] }).Build();
        var answer = data.Figures("i", "killed", day);

        Assert.Equal((known, notYet), (answer.Figures.Count, answer.NotYetKnown));
    }

    [Theory]
    [InlineData("unknown", null)]
    [InlineData("40", 40L)]
    public void Incident_WithAnUnknownFigure_SettlesToNone(string figure, long? settled)
    {
        var data = new DatasetBuilder(new DatasetInfo { Title = "t" }).Add([new Source { Id = "times", Publisher = "times" }])
            .Add([new Incident { Id = "i", Name = "i", Date = "2016-01-01", Figures = [new IncidentFigure { Source = "times", Measure = "killed", Count = figure }] }]).Build();
        Assert.Equal(settled, data.Figures("i", "killed").Settled?.Low);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(false, "56")]
    [InlineData(false, "56", "56")]
    [InlineData(true, "56", "57")]
    [InlineData(true, "56", "56", "at least 56")]
    public void Incident_WhoseFiguresDiffer_SaysSo(bool disagree, params string[] figures)
    {
        var data = new DatasetBuilder("Made up").Add([.. figures.Select((_, i) => new Source { Id = $"s{i}", Publisher = $"S{i}" })])
            .Add([new Incident { Id = "i", Name = "i", Date = "2016-01-01", Figures = [.. figures.Select((f, i) => new IncidentFigure { Source = $"s{i}", Measure = "killed", Count = f })] }]).Build();

        Assert.Equal(disagree, data.Figures("i", "killed").Disagree);
    }
}
