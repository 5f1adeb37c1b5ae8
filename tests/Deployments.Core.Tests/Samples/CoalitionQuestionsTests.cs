namespace Deployments.Tests;

/// <summary>The seven questions that the first real case asks of its own records.</summary>
public class CoalitionQuestionsTests
{
    private const string Day = "2016-07-22";
    private static readonly Dataset Data = Repository.Shipped("coalition-2016-07.json");

    [Fact]
    public void UsTroopsInIraq_AreCloseToFiveThousandAndBelow_OfficiallyAndWithTheirSource()
    {
        var cell = Data.Troops(Stage.Deployed).In("iraq").From("USA").By(Facet.Nation).On(Day)["USA", Day];

        Assert.Equal((4_500, null, 4_999), (cell.Low, cell.Best, cell.High));
        Assert.Equal(0, cell.UnknownCount);
        var part = Assert.Single(cell.Explain().Counted);
        Assert.Equal("nearly 5,000", Assert.Single(part.Reports).Level!.Value.Words);
        Assert.True(part.Reports[0].Official);
        Assert.Contains("Official, in the source's own word.", part.Notes);
        Assert.Equal("article-2016-07-22", Assert.Single(cell.Explain().Sources).Id.Value);
    }

    [Fact]
    public void TroopsInTheMiddleEast_AreTheUsFigureAndAVisibleCountOfTheUnknown()
    {
        var table = Data.Troops(Stage.Deployed).In("middle-east").By(Facet.Nation).On(Day);

        Assert.Equal(["USA", "alliance:nato"], table.Rows.Select(r => r.ToString()));
        Assert.Equal((4_500, null, null), (table.Total(Day).Low, table.Total(Day).Best, table.Total(Day).High));
        Assert.Equal(1, table.Total(Day).UnknownCount);
        Assert.Equal(1, table.Total(Day).UnknownBy[UnknownReason.UnknownSize]);
        Assert.Equal("at least 4,500 + 1 unknown", table.Total(Day).Text);
        Assert.DoesNotContain("5,560", table.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hundreds", table.ToString(), StringComparison.Ordinal);
        Assert.Contains(table.Total(Day).Explain().LeftOut, l => l.Reason == LeftOutReason.PeopleServed && l.Contribution.Id == "nato-training-jordan-officers");
    }

    [Fact]
    public void PledgesUndelivered_NameWhoPromisedWhatAndSinceWhen()
    {
        var owed = Data.Pledges(on: "2016-07-21").Undelivered();

        Assert.Equal(
            [
                "AUS australia-baghdad no number given since 2016-07-19",
                "FRA france-charles-de-gaulle 1 since 2016-07-18/2016-07-21",
                "USA usa-iraq +560 since 2016-07-11/2016-07-17",
                "alliance:nato nato-iraq no number given since 2016-07-18/2016-07-21",
                "alliance:nato nato-libya no number given since 2016-07-18/2016-07-21",
                "alliance:nato nato-sea-guardian no number given since 2016-07-18/2016-07-21",
                "alliance:nato nato-syria no number given since 2016-07-18/2016-07-21",
                "alliance:nato nato-training-iraq no number given since 2016-07-18/2016-07-21",
            ],
            owed.Select(p => $"{p.Contribution.Contributor} {p.Contribution.Id} {p.What} since {p.Reports[0].Effective}"));
        Assert.All(owed, p => Assert.Equal(PledgeStatus.Open, p.Status));
    }

    [Fact]
    public void AleppoStrikes_WereKnownFirstWithOneFigureThenWithTwoThatDisagree()
    {
        var first = Data.Figures("aleppo-strikes-2016-07-19", "civilians killed", asKnownOn: "2016-07-20");
        var later = Data.Figures("aleppo-strikes-2016-07-19", "civilians killed", asKnownOn: "2016-07-21");

        Assert.Equal(("56", 1, false, 2), (first.Settled.ToString(), first.Figures.Count, first.Disagree, first.NotYetKnown));
        Assert.Equal(("as many as 212", 2, true, 1), (later.Settled.ToString(), later.Figures.Count, later.Disagree, later.NotYetKnown));
        Assert.Equal(["aleppo-first-report", "aleppo-estimates"], later.Figures.Select(f => f.Source.Value));
    }

    [Fact]
    public void MeasureThatNobodyGives_NamesThoseThereAre() =>
        Assert.EndsWith("nothing known\n  there are figures of: civilians killed\n", Data.Figures("aleppo-strikes-2016-07-19", "killed").ToString(), StringComparison.Ordinal);

    [Fact]
    public void ContributorsInNato_AreFranceAndTheUnitedStates() =>
        Assert.Equal(["FRA", "USA"], Data.ContributorsIn("nato", on: Day).Select(n => n.Id.Value));

    [Fact]
    public void OperationsInTheMediterranean_AreSeaGuardian() =>
        Assert.Equal(["sea-guardian"], Data.OperationsIn("mediterranean", on: Day).Select(o => o.Id.Value));

    [Fact]
    public void TableByStage_HasNoTotal()
    {
        var table = Data.Troops(Stage.Deployed).By(Facet.Stage).On(Day);

        Assert.False(table.HasTotal);
        Assert.Equal(["requested", "proposed", "pledged", "deployed"], table.Rows.Select(r => r.ToString()));
        Assert.Equal("Figures of different stages are never added: a table by stage has no total.", Assert.Throws<InvalidOperationException>(() => table.Total(Day)).Message);
        Assert.Equal((560, null), (table["pledged", Day].Low, table["pledged", Day].High));
        Assert.Equal((4_500, null), (table["deployed", Day].Low, table["deployed", Day].High));
    }

    [Theory]
    [InlineData(Stage.Requested, "allies-troops")]
    [InlineData(Stage.Proposed, "nato-lake-chad-basin")]
    [InlineData(Stage.Deployed, "nato-training-jordan")]
    public void UnknownParts_OfAStage_AreOfThatStageOnly(Stage stage, string contribution)
    {
        var total = Data.Troops(stage).By(Facet.Nation).On(Day).Total(Day);

        Assert.Equal(1, total.UnknownCount);
        Assert.Equal(contribution, Assert.Single(total.Explain().Unknown).Contribution.Id.Value);
    }
}
