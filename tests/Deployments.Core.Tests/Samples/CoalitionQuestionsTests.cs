namespace Deployments.Tests;

/// <summary>The questions that a reader of July 2016 had, answered from the shipped file.</summary>
public class CoalitionQuestionsTests
{
    private static readonly Dataset Data = ShippedDatasetTests.Load("coalition-2016-07.json");

    [Fact]
    public void TroopsOfTheUnitedStatesInIraq_AreBelowFiveThousandAndOfficial()
    {
        var cell = Data.Troops(Stage.Deployed).In("iraq").By(Facet.Nation).On("2016-07-22")["USA", "2016-07-22"];
        Assert.Equal((4500, null, 4999), (cell.Low, cell.Best, cell.High));
        var report = Assert.Single(Assert.Single(Data.Contributions, c => c.Id.Value == "usa-iraq").Reports, r => r.Stage == Stage.Deployed);
        Assert.Equal(("nearly 5,000", true), (report.Level?.Words, report.Official));
        Assert.Contains("nearly 5,000", cell.Explain().ToString(), StringComparison.Ordinal);
        Assert.Contains("article-2016-07-22", cell.Explain().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TroopsInTheMiddleEast_AreAtLeastTheAmericanFigureWithOneUnknownBeside()
    {
        var table = Data.Troops(Stage.Deployed).In("middle-east").By(Facet.Nation).On("2016-07-22");
        var total = table.Total("2016-07-22");
        Assert.Equal((4500, null, 1), (total.Low, total.High, total.UnknownCount));
        Assert.DoesNotContain("5,560", table.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void OpenPledges_OnTheDayBeforeTheArticle_AreEight() => Assert.Equal(
        [
            "AUS australia-baghdad: no number given", "FRA france-charles-de-gaulle: 1", "USA usa-iraq: +560",
            "alliance:nato nato-iraq: no number given", "alliance:nato nato-libya: no number given", "alliance:nato nato-sea-guardian: no number given",
            "alliance:nato nato-syria: no number given", "alliance:nato nato-training-iraq: no number given",
        ],
        Data.Pledges("2016-07-21", asKnownOn: "2016-07-21").Undelivered().Select(p => $"{p.Contribution.Contributor} {p.Contribution.Id}: {p.What}"));

    [Theory]
    [InlineData("2016-07-20", "56", 1)]
    [InlineData("2016-07-21", "as many as 212", 2)]
    [InlineData("2016-07-22", "more than 200", 3)]
    public void CiviliansKilledInAleppo_AreWhatWasPublicByThatDay(string day, string latest, int known)
    {
        var answer = Data.Figures("aleppo-strikes-2016-07-19", "civilians killed", asKnownOn: day);
        Assert.Equal((latest, known), (answer.Settled?.Words ?? answer.Settled?.ToString(), answer.Figures.Count));
    }

    [Fact]
    public void ContributorsInNato_AreFranceAndTheUnitedStates() => Assert.Equal(["FRA", "USA"], Data.ContributorsIn("nato", "2016-07-22").Select(n => n.Id.Value));

    [Fact]
    public void OperationsInTheMediterranean_AreSeaGuardian() => Assert.Equal(["sea-guardian"], Data.OperationsIn("mediterranean", "2016-07-22").Select(o => o.Id.Value));

    [Theory]
    [InlineData(Stage.Requested, "allies-troops")]
    [InlineData(Stage.Proposed, "nato-lake-chad-basin")]
    [InlineData(Stage.Deployed, "nato-training-jordan")]
    public void UnknownParts_OfAStage_AreOfThatStageOnly(Stage stage, string contribution)
    {
        var total = Data.Troops(stage).By(Facet.Nation).On("2016-07-22").Total("2016-07-22");
        Assert.Equal(1, total.UnknownCount);
        Assert.Equal(contribution, Assert.Single(total.Explain().Unknown).Contribution.Id.Value);
    }
}
