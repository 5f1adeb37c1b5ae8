using CsCheck;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Query;

/// <summary>Flat rows carry what their cells say.</summary>
public class RowTests
{
    private const string Day = "2016-02-01";

    [Fact]
    public void ToRows_TwoFacets_HaveAKeyAndANameForEach()
    {
        var row = Assert.Single(new Fixture().Theatre("bay").Force("a", f => f with { Theatres = ["bay"] }, Level("2016-01-10", 5)).Build()
            .Troops(Stage.Deployed).By(Facet.Nation, Facet.Theatre).On(Day).ToRows());

        Assert.Equal(("USA / bay", "United States / Theatre bay"), (row.Row, row.Name));
        Assert.Equal(["USA", "bay"], row.Keys);
        Assert.Equal(["United States", "Theatre bay"], row.Names);
        Assert.Equal(("5", CellState.Figure, 5L), (row.Text, row.State, row.Best));
    }

    [Fact]
    public void ToRows_WithoutFacets_HaveNoKeyAndNoName()
    {
        var row = Assert.Single(new Fixture().Force("a", Level("2016-01-10", 5)).Build().Troops(Stage.Deployed).On(Day).ToRows());

        Assert.Equal(("", ""), (row.Row, row.Name));
        Assert.Empty(row.Keys);
        Assert.Empty(row.Names);
    }

    [Fact]
    public void ToRows_Explained_SaysWhatIsUnknownAndLeftOutAndFromWhom()
    {
        var data = new Fixture()
            .Force("a", f => f with { Theatres = ["bay"] }, Level("2016-01-10", 500, by: "gazette") with { Caveats = ["Excludes trainers."] })
            .Force("part", f => f with { IncludedIn = ["a"] }, Level("2016-01-10", 20, by: "leaflet"))
            .Force("b", f => f with { Theatres = ["bay"] }, Without("2016-01-10", MissingReason.Withheld, by: "ministry")).Build();

        var row = Assert.Single(data.Troops(Stage.Deployed).On(Day).ToRows(RowDetail.Explained));

        Assert.Equal("at least 500 + 1 unknown", row.Text);
        Assert.Equal([UnknownReason.Withheld], row.UnknownReasons);
        Assert.Equal(["b: withheld"], row.Unknown);
        Assert.Equal(["part: already counted in a"], row.LeftOut);
        Assert.Equal(["gazette", "ministry"], row.Sources);
        Assert.Equal(["a: Excludes trainers."], row.Caveats);
        Assert.Equal(["a + b"], row.MayBeCountedTwice);
        Assert.Equal((1, 1, 'U'), (row.UnknownCount, row.UnknownDays, row.SdmxCode));
        Assert.Equal(row, Assert.Single(data.Troops(Stage.Deployed).On(Day).ToRows(RowDetail.Explained)));
    }

    [Fact]
    public void ToRows_Explained_NameOnceWhatIsLeftOutAndOpensTheHigh()
    {
        var data = new Fixture().Theatre("region").Theatre("bay", "region").Force("a", f => f with { Theatres = ["bay"] }, Level("2016-01-10", 5)).Force("big", f => f with { Theatres = ["region"] }, Level("2016-01-10", 50)).Build();

        var row = Assert.Single(data.Troops(Stage.Deployed).In("bay").On(Day).ToRows(RowDetail.Explained));

        Assert.Equal((5L, null), (row.Low, row.High));
        Assert.Equal(["big: only partly inside what is asked, so the high is open"], row.LeftOut);
    }

    [Fact]
    public void ToRows_Explained_NameTheWholeInWhichSomethingIsCounted()
    {
        var data = new Fixture().Force("whole", Without("2016-01-10", MissingReason.Withheld)).Force("part", Without("2016-01-10", MissingReason.IncludedElsewhere, elsewhere: "whole")).Build();

        var row = Assert.Single(data.Troops(Stage.Deployed).On(Day).ToRows(RowDetail.Explained));

        Assert.Equal(["whole: withheld", "part: included elsewhere in whole"], row.Unknown);
    }

    [Fact]
    public void ToRows_Figures_LeaveOutWhatIsCostly()
    {
        var row = Assert.Single(new Fixture().Force("a", Level("2016-01-10", 5)).Build().Troops(Stage.Deployed).On(Day).ToRows());

        Assert.Empty(row.Sources);
        Assert.Null(row.SdmxCode);
    }

    [Fact]
    public void ToRows_ZeroOfACompleteList_NamesTheList()
    {
        var row = new Fixture().Lists("list").Source("other").Force("a", Level("2016-01-10", 5, by: "list")).Force("b", f => f with { Contributor = "FRA" }, Level("2016-02-01", 7, by: "list")).Build()
            .Troops(Stage.Deployed).By(Facet.Nation).On(Day).ToRows(RowDetail.Explained).Single(r => r.Row == "USA");

        Assert.Equal(("0", 0L, 'A'), (row.Text, row.High, row.SdmxCode));
        Assert.Equal(["list"], row.Sources);
    }

    [Fact]
    public void ToRows_ImpreciseDate_HasWhatIsCertainAndPossible()
    {
        var data = new Fixture().Force("a", Level("2016-01-10", 50), Level("2016-02", 80)).Build();

        var (on, after) = (Row("2016-02-10"), Row("2016-03-01"));

        Assert.Equal((TroopCount.Zero, TroopCount.Between(50, 80), 'U'), (on.Certain, on.Possible, on.SdmxCode));
        Assert.Equal((null, null, 'A'), (after.Certain, after.Possible, after.SdmxCode));
        TroopTableRow Row(string day) => Assert.Single(data.Troops(Stage.Deployed).On(day).ToRows(RowDetail.Explained));
    }

    [Theory]
    [InlineData(MissingReason.Withheld, 'Q')]
    [InlineData(MissingReason.NotReported, 'L')]
    [InlineData(MissingReason.CannotExist, 'M')]
    [InlineData(MissingReason.UnknownSize, 'O')]
    public void SdmxCode_OfAReason(MissingReason reason, char code) =>
        Assert.Equal(code, new Fixture().Force("a", Without("2016-01-10", reason)).Build().Cell(Day).SdmxCode);

    [Theory]
    [InlineData(ObservationStatus.Normal, 'A')]
    [InlineData(ObservationStatus.Estimated, 'E')]
    [InlineData(ObservationStatus.Provisional, 'P')]
    [InlineData(ObservationStatus.TimeSeriesBreak, 'B')]
    [InlineData(ObservationStatus.LowReliability, 'U')]
    public void SdmxCode_OfAFigure_IsThatOfItsReports(ObservationStatus status, char code) =>
        Assert.Equal(code, new Fixture().Force("a", Level("2016-01-10", 5) with { Status = status }).Force("b", Level("2016-01-10", 7)).Build().Cell(Day).SdmxCode);

    [Fact]
    public void SdmxCode_OfSeveralStatuses_IsTheStrongest() =>
        Assert.Equal('E', new Fixture()
            .Force("a", Level("2016-01-10", 5) with { Status = ObservationStatus.TimeSeriesBreak })
            .Force("b", Level("2016-01-10", 7) with { Status = ObservationStatus.Estimated }).Build().Cell(Day).SdmxCode);

    [Fact]
    public void SdmxCode_OfAPeakWithUnknownDays_IsOfLowReliability()
    {
        // On the day of the peak everything is known; on others something is not.
        var data = new Fixture().Force("a", Level("2016-01-10", 5)).Force("b", f => f with { Contributor = "FRA" }, Without("2016-01-20", MissingReason.Withheld), Level("2016-01-25", 0)).Build();
        var cell = data.Troops(Stage.Deployed).Peaks(CalendarPeriods.Months("2016-01", "2016-01")).Total("2016-01");

        Assert.Equal((5L, 5, 'U'), (cell.Low, cell.UnknownDays, cell.SdmxCode));
    }

    [Fact]
    public void SdmxCode_OfAPeriodThatReachesBeyondCoverage_IsOfLowReliability()
    {
        var cell = new Fixture { Coverage = "2016-01-10/2016" }.Force("a", Level("2016-01-10", 5)).Build().Troops(Stage.Deployed).Peaks(CalendarPeriods.Months("2016-01", "2016-01")).Total("2016-01");

        Assert.Equal((5L, 9, 0, 'U'), (cell.Low, cell.UnknownDays, cell.UnknownCount, cell.SdmxCode));
    }

    [Fact]
    public void Names_OfAnAllianceWithMembers_CannotBeTakenForTheSumOfTheirs()
    {
        var table = new Fixture().Alliance("pact", ("USA", null)).Alliance("staff", Array.Empty<Membership>())
            .Force("a", f => f with { Contributor = "alliance:pact" }, Level("2016-01-10", 5)).Force("b", f => f with { Contributor = "alliance:staff" }, Level("2016-01-10", 7)).Build()
            .Troops(Stage.Deployed).By(Facet.Nation).On(Day);

        Assert.Equal(["The pact (itself)", "The staff"], table.Rows.Select(table.NameOf));
    }

    [Fact]
    public void SdmxCode_WithoutAFigure_SaysWhy()
    {
        var data = new Fixture { Coverage = "2016" }
            .Force("a", Level("2016-06-10", 5))
            .Force("in", f => f with { Contributor = "FRA" }, Without("2016-01-10", MissingReason.IncludedElsewhere, elsewhere: "x"))
            .Force("x", f => f with { Contributor = "GBR" }, Without("2016-01-10", MissingReason.Withheld)).Build();
        var table = data.Troops(Stage.Deployed).By(Facet.Nation).On("2015-02-01", Day, "2016-07-01");

        Assert.Equal('L', table["USA", "2015-02-01"].SdmxCode);
        Assert.Equal((CellState.NoneReported, 'O'), (table["USA", Day].State, table["USA", Day].SdmxCode));
        Assert.Equal('K', table["FRA", Day].SdmxCode);
        Assert.Equal('O', table.Total(Day).SdmxCode);
        Assert.Equal('L', data.Troops(Stage.Deployed).From("USA").CarriedForwardAtMost(5).Cell("2016-07-01").SdmxCode);
    }

    [Fact]
    public void AverageRows_StayExactFractions()
    {
        var row = Assert.Single(new Fixture().Force("a", Level("2016-01-03", 100)).Build().Troops(Stage.Deployed).Averages(CalendarPeriods.Span("2016-01-01/2016-01-03")).ToRows());

        Assert.Equal(new TroopAverage(new PersonDays(100, 100, 100), 3), row.Average);
        Assert.Equal((100m / 3, "33.3"), (row.Best, row.Text));
    }

    [Fact]
    public void PersonDaysRows_AreSums() =>
        Assert.Equal((200, 200, 200), new Fixture().Force("a", Level("2016-01-02", 100)).Build().Troops(Stage.Deployed).PersonDays(CalendarPeriods.Span("2016-01-01/2016-01-03"))
            .ToRows().Select(r => (r.Low, r.Best, r.High)).Single());

    [Fact]
    public void PledgeRows_SayWhatBecameOfThem()
    {
        var row = Assert.Single(new Fixture().Force("a", Level("2016-01-10", 200, stage: Stage.Pledged, by: "gazette") with { Caveats = ["By summer."] }, Level(Day, 120)).Build().Pledges("2016-03-01").ToRows());

        Assert.Equal(("USA", "United States", "a", "op", "troops", "200"), (row.Contributor, row.Name, row.Contribution, row.Operation, row.Kind, row.What));
        Assert.Equal((TroopCount.Exactly(200), TroopCount.Exactly(120), PledgeStatus.PartlyDelivered), (row.Level, row.Deployed, row.Status));
        Assert.Equal(["gazette"], row.Sources);
        Assert.Equal(["By summer."], row.Caveats);
    }

    [Fact]
    public void ReconciliationRows_HaveTotalsPartsAndGaps()
    {
        var data = new DatasetBuilder("Made up").Add(new Source { Id = "s", Publisher = "S" }, new Source { Id = "t", Publisher = "T" }).Add(new Operation { Id = "op", Name = "Op", Life = "2000/.." })
            .Add(new ForceContribution { Id = "a", Contributor = "USA", Operation = "op", Category = PersonnelCategory.Troops, Reports = [Level(Day, 90, by: "s")] })
            .Add(new ReportedTotal { Operation = "op", Category = PersonnelCategory.Military, Effective = Day, Stage = Stage.Deployed, Figure = 100, Source = "t", Caveats = ["Rounded."] }).Build();

        var row = Assert.Single(data.Reconcile().ToRows());

        Assert.Equal(("op", "t", 90L, 10L, 10L, ReconciliationVerdict.PartsBelow), (row.Operation, row.Source, row.PartsBest, row.LowestGap, row.HighestGap, row.Verdict));
        Assert.Equal(["s"], row.PartsSources);
        Assert.Equal(["Rounded."], row.Caveats);
    }

    [Fact]
    public void ExplainedRows_AgreeWithTheirCells() =>
        Generators.Datasets.Sample(
            data =>
            {
                var table = data.Troops(Stage.Deployed).By(Facet.Nation, Facet.Role).Peaks(CalendarPeriods.Months("2016-06", "2016-07"));
                foreach (var row in table.ToRows(RowDetail.Explained))
                {
                    var cell = table[row.Row, row.Period];
                    var explained = cell.Explain();
                    Assert.Equal((cell.Text, cell.Low, cell.High, cell.UnknownCount), (row.Text, row.Low, row.High, row.UnknownCount));
                    Assert.Equal(row.UnknownCount, row.Unknown.Select(u => u.Split(" in ")[0]).Distinct().Count());
                    Assert.Subset(row.Sources.ToHashSet(), explained.Sources.Select(s => s.Id.Value).ToHashSet());
                    Assert.Equal(cell.State is CellState.Figure && row.Unknown.Count == 0 && row.UnknownDays == 0 && row.IsCertain && !row.IsOpenedByLeftOut, row.SdmxCode is 'A' or 'P');
                }
            },
            iter: Often.Times(100));
}
