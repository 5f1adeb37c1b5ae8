using System.Diagnostics;

namespace Deployments.Tests.Published;

/// <summary>The IPI database's lists of missions and by contributor, mission, type and sex, beside its lists of contributors.</summary>
public sealed class PeacekeepingMissionsTests(ITestOutputHelper output)
{
    private static readonly Lazy<TableReading> LazyContributors = new(() => Peacekeeping.LoadContributors(Repository.Published("ipi_peacekeeping", "countries")));
    private static readonly Lazy<TableReading> LazyMissions = new(() => Peacekeeping.LoadMissions(Repository.Published("ipi_peacekeeping", "missions_monthly.csv")));
    private static readonly Lazy<TableReading> LazyBoth = new(() => Peacekeeping.LoadContributorMissions(Repository.Published("ipi_peacekeeping", "contributor_mission_type_sex.csv")));

    private static TableReading Contributors => LazyContributors.Value;

    private static TableReading Missions => LazyMissions.Value;

    private static TableReading Both => LazyBoth.Value;

    [Fact]
    public void Missions_AreAllUsed_WithEightUnchangedListsAndNoOtherFinding()
    {
        Assert.Equal((5330, 5330), (Missions.Rows, Missions.RowsUsed));
        Assert.Equal(
            ["1990-12-31", "1991-01-31", "1991-02-28", "1992-05-31", "1992-06-30", "1992-07-31", "1998-12-31", "2001-02-28"],
            Missions.Findings.Select(f => f.Value));
        Assert.All(Missions.Findings, f => Assert.Equal(FindingCodes.ListUnchanged, f.Code));
    }

    [Fact]
    public void WorldTotals_OfContributorsAndOfMissions_AreEqualInEveryMonthOfBoth()
    {
        var clock = Stopwatch.StartNew();
        var compared = Peacekeeping.Compare(Contributors.Dataset, Missions.Dataset);
        output.WriteLine($"{compared.Count} figures compared in {clock.Elapsed.TotalSeconds:0.0} s.");

        // Experts are not told from troops in the first 21 lists.
        Assert.Equal(281 * 4, compared.Count);
        Assert.Equal([PersonnelCategory.ExpertsOnMission], compared.Where(c => c.Agrees is null).Select(c => c.Category).Distinct());
        Assert.Equal(21, compared.Count(c => c.Agrees is null));
        Assert.DoesNotContain(false, compared.Select(c => c.Agrees).OfType<bool>());
    }

    [Fact]
    public void Missions_HaveParentsAndPredecessors()
    {
        var operations = Missions.Dataset.Operations.ToDictionary(o => o.Id.Value);

        Assert.Equal(("monuc", "un-peacekeeping"), (operations["monusco"].Predecessor?.Value, operations["monusco"].Parent?.Value));
        Assert.Null(operations["unmiss"].Predecessor);
        Assert.Equal("unavem", operations["unavem-ii"].Parent?.Value);
        Assert.False(operations.ContainsKey("onuci"));
        Assert.Equal(6256, Missions.Dataset.Totals.Single(t => t.Operation == "unoci" && t.Effective.ToString() == "2005-05-31" && t.Category == PersonnelCategory.Uniformed).Figure.Best);
        Assert.Equal(8, Missions.Dataset.Totals.Single(t => t.Operation == "unomsil" && t.Effective.ToString() == "1999-01-31" && t.Category == PersonnelCategory.Uniformed).Figure.Best);
    }

    [Fact]
    public void RowsWithoutFigures_AreThoseOfThreeNations_ByName()
    {
        var empty = Both.Findings.Where(f => f.Code == FindingCodes.RowWithoutFigures).Select(f => f.Message.Split(' ')[3].TrimEnd(',')).CountBy(n => n).ToDictionary();

        Assert.Equal((243, 4, 1), (empty["USA"], empty["MDA"], empty["BLR"]));
        Assert.Equal((3, 39L, 0L), (empty.Count, Both.RowsSilent, Both.RowsUnusable));
    }

    [Fact]
    public void MenAndWomen_ThatDoNotComeToTheirTotal_AreSeventeenFindings()
    {
        var found = Both.Findings.Where(f => f.Code == FindingCodes.PartsDoNotAddUp).ToList();

        Assert.Equal(17, found.Count);
        Assert.Contains("warning DEP064 at line 14679, Troops_Total: The parts of \"Troops_Total\" come to 9, and it says 1,506; both are kept, and the whole prevails.", found.Select(f => f.ToString()));
    }

    [Fact]
    public void Apostrophes_AreFoundOnceForEachColumn() =>
        Assert.Equal([("Contributor_ISO-3", 35203), ("Mission", 35203)], Both.Findings.Where(f => f.Code == FindingCodes.TextTrimmed).Select(f => (f.Path, f.Line!.Value)));

    [Fact]
    public void RowsOfSums_AreTotals_AndNeverSummed()
    {
        var totals = Both.Dataset.Totals.Where(t => t.Contributor is null && t.Category == PersonnelCategory.Uniformed).ToList();
        var days = totals.Select(t => t.Effective).ToList();
        var clock = Stopwatch.StartNew();
        var table = Both.Dataset.Personnel(Stage.Deployed, PersonnelCategory.Uniformed).IncludingHome().On(days);
        output.WriteLine($"{days.Count} days: {clock.Elapsed.TotalSeconds:0.0} s.");

        // The world's rows count the United States and Moldova, whose own rows are empty, in 38 months and one; the empty row of Belarus stands for none by the totals.
        Assert.Equal(52, totals.Count);
        Assert.Equal(40, totals.Count(t => table.Total(t.Effective.ToString()).UnknownCount > 0));
        Assert.All(totals, t => Assert.True(table.Total(t.Effective.ToString()).KnownBest <= t.Figure.Best));
        Assert.All(totals.Where(t => table.Total(t.Effective.ToString()).UnknownCount == 0), t => Assert.Equal(t.Figure.Best, table.Total(t.Effective.ToString()).Best));
        Assert.Equal((98739, 98730), (totals.Single(t => t.Effective.ToString() == "2014-01-31").Figure.Best, table.Total("2014-01-31").KnownBest));
    }

    [Fact]
    public void ContributorsByMission_AreTheContributorsWhereNothingIsUnknown()
    {
        var clock = Stopwatch.StartNew();
        var compared = Peacekeeping.Compare(Contributors.Dataset, Both.Dataset);
        output.WriteLine($"{compared.Count} figures compared in {clock.Elapsed.TotalSeconds:0.0} s.");

        Assert.Equal(53 * 4, compared.Count);
        Assert.DoesNotContain(false, compared.Select(c => c.Agrees).OfType<bool>());
        Assert.Equal(40 * 4, compared.Count(c => c.Agrees is null));
        Assert.Equal("2014-01-31 uniformed: 98,739 beside at least 98,730, -9; unknown: MDA (not reported)", compared.Single(c => c.Day == new NodaTime.LocalDate(2014, 1, 31) && c.Category == PersonnelCategory.Uniformed).ToString());
    }

    [Fact]
    public void OneCell_IsExplainedDownToFileAndLine()
    {
        var cell = Contributors.Dataset.Personnel(Stage.Deployed, PersonnelCategory.Troops).IncludingHome().From("BGD").On("2013-12-31").Total("2013-12-31");

        var part = Assert.Single(cell.Explain().Counted);
        Assert.Equal(("6,065", "Bangladesh.csv", 278), (cell.Text, Contributors.Dataset.Sources.Single(s => s.Id == part.Reports[0].Source).Locator, part.Reports[0].Line));
    }
}
