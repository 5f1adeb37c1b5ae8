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

    [Fact]
    public void ContributorsIn_AnAllianceThatIsNotThere_NamesTheParameter() =>
        Assert.Equal(
            "There is no one alliance 'nothing' here; write its id or its whole name. (Parameter 'alliance')",
            Assert.Throws<ArgumentException>(() => new Fixture().Force("a", Level("2016-01-01", 1)).Build().ContributorsIn("nothing", "2016-01-01")).Message);
}
