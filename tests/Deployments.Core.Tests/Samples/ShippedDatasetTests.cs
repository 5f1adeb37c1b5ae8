using System.Text;

namespace Deployments.Tests;

public class ShippedDatasetTests
{
    [Theory]
    [InlineData("coalition-2016-07.json")]
    [InlineData("kfor.json")]
    public void ToJson_ShippedFile_GivesTheSameBytes(string name) => Assert.Equal(File.ReadAllBytes(Repository.PathOf("samples", "data", name)), Encoding.UTF8.GetBytes(Load(name).ToJson()));

    [Fact]
    public void Load_Coalition_HasNoFindingsBeyondItsOwnImprecision() => Assert.Empty(Unexpected("coalition-2016-07.json",
    [
        // The article gives the change and the level that it leads to, at two stages.
        ("DEP406", "$.contributions[0]"),

        // Whether NATO's training in Iraq is among its deployments to Iraq is not stated.
        ("DEP411", "$.contributions[9]"),
    ]));

    [Fact]
    public void Load_KosovoForce_HasNoFindings() => Assert.Empty(Unexpected("kfor.json", []));

    [Fact]
    public void Reports_OfTheCoalition_HoldTheFiguresOfTheArticleAndNoOthers() => Assert.Equal(
        ["usa-iraq deployed nearly 5,000", "usa-iraq pledged +560", "france-charles-de-gaulle pledged 1", "nato-training-jordan-officers deployed hundreds"],
        Load("coalition-2016-07.json").Contributions
            .SelectMany(c => c.Reports.Where(r => r.Missing is null).Select(r => $"{c.Id} {Words<Stage>.Text(r.Stage)} {r.Level?.ToString() ?? r.Change.ToString()}")));

    [Fact]
    public void Reports_WithoutANumber_AreOfUnknownSize() => Assert.All(
        Load("coalition-2016-07.json").Contributions.SelectMany(c => c.Reports).Where(r => r.Level is null && r.Change is null),
        r => Assert.Equal(MissingReason.UnknownSize, r.Missing));

    [Fact]
    public void Incident_OfAleppo_KeepsThreeFiguresOfThreeSeries()
    {
        var data = Load("coalition-2016-07.json");
        var strikes = Assert.Single(data.Incidents);
        Assert.Equal(["56", "as many as 212", "more than 200"], strikes.Figures.Select(f => f.Count.ToString()));
        Assert.Equal(3, strikes.Figures.Select(f => data.Sources.Single(s => s.Id == f.Source).Series).Distinct().Count());
        Assert.Equal("FRA", Assert.Single(strikes.Participants, p => p.Alleged).Contributor.ToString());
    }

    [Fact]
    public void Operations_OfTheCoalition_ArePlannedOnlyWhereTheyArePrepared() => Assert.Equal(
        ["raqqa-offensive", "mosul-offensive"], Load("coalition-2016-07.json").Operations.Where(o => o.IsPlanned).Select(o => o.Id.Value));

    [Theory]
    [InlineData("nato-key-facts-2017-02", 26, 3042, 4273)]
    [InlineData("info-ks-2022-08", 17, 3060, 3735)]
    [InlineData("republika-2023", 27, 4353, 4353)]
    [InlineData("wikipedia-tr-2024", 28, 4443, 4443)]
    public void List_OfTheKosovoForce_SumsAsItsSourceDoes(string source, int rows, long sum, long published)
    {
        var data = Load("kfor.json");
        var levels = data.Contributions.SelectMany(c => c.Reports).Where(r => r.Source == source).Select(r => r.Level!.Value).ToList();
        Assert.Equal(rows, levels.Count);
        Assert.Equal<TroopCount>(sum, levels.Aggregate(TroopCount.Zero, (a, b) => a + b));
        Assert.Equal<TroopCount>(published, Assert.Single(data.Totals, t => t.Source == source).Figure);
    }

    [Fact]
    public void Sources_OfTheKosovoForce_AreGradedAndCanBeFound() => Assert.All(Load("kfor.json").Sources, s =>
    {
        Assert.NotNull(s.Reliability);
        Assert.StartsWith("http", s.Locator, StringComparison.Ordinal);
    });

    private static Dataset Load(string name) => Repository.Shipped(name);

    private static IEnumerable<string> Unexpected(string name, (string Code, string Place)[] expected) => Load(name).Findings
        .Where(f => !expected.Any(e => e.Code == f.Code.Code && f.Path.StartsWith(e.Place, StringComparison.Ordinal)))
        .Select(f => f.ToString());
}
