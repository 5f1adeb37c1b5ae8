using System.Diagnostics;
using System.Globalization;
using Deployments.Tests.Query.Plain;

namespace Deployments.Tests.Published;

/// <summary>Monthly lists of uniformed peacekeepers by contributor (IPI Peacekeeping Database): complete lists, with gaps.</summary>
public sealed class PeacekeepingListsTests(ITestOutputHelper output)
{
    private static readonly string[] SomeNations =
        ["Bangladesh", "Serbia", "Montenegro", "Russian Federation", "Czech Republic", "Slovakia", "Cote d Ivoire", "DR Congo", "United States of America", "Zimbabwe", "Fiji", "Ireland"];

    private static readonly Lazy<(Dataset Data, Dictionary<string, List<Dictionary<string, string>>> Files, TimeSpan Took)> Lists = new(Load);

    private static Dataset Data => Files is null ? null! : Lists.Value.Data;

    /// <summary>The rows of each nation's file; the test skips where there are none.</summary>
    private static Dictionary<string, List<Dictionary<string, string>>> Files => Directory.Exists(Folder) ? Lists.Value.Files : [];

    private static string Folder => Repository.Published("ipi_peacekeeping", "countries");

    [Fact]
    public void EveryContributor_IsOneNationByItsName()
    {
        var unnamed = new DatasetBuilder("names").Build();

        Assert.Equal([], Directory.GetFiles(Folder).Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => !unnamed.FindNation(n).IsFound));
    }

    [Fact]
    public void LastMonthOf2013_IsThePublishedTotal()
    {
        var table = Data.Personnel(Stage.Deployed, PersonnelCategory.Uniformed).IncludingHome().By(Facet.Category).On("2013-12-31");
        output.WriteLine($"Loaded and checked in {Lists.Value.Took.TotalSeconds:0.0} s: {Data.Contributions.Count} contributions, {Data.ReportCount} reports, {Data.Findings.Count} warnings.");

        Assert.Equal(("83,279", "13,057", "1,864"), (table["troops", "2013-12-31"].Text, table["police", "2013-12-31"].Text, table["experts-on-mission", "2013-12-31"].Text));
        Assert.Equal("98,200", table.Total("2013-12-31").Text);
    }

    [Theory]
    [InlineData("Bangladesh", "1990-11-30")]
    [InlineData("Serbia", "2006-06-05")]
    [InlineData("Russian Federation", "1991-12-26")]
    [InlineData("Cote d Ivoire", "1990-11-30")]
    [InlineData("DR Congo", "1990-11-30")]
    [InlineData("United States of America", "1990-11-30")]
    [InlineData("Zimbabwe", "1990-11-30")]
    public void TroopsOfANation_AreThoseOfItsFileAtEveryMonthEnd(string name, string since)
    {
        var rows = Files[name].ToDictionary(r => r["Date"], r => r["Troops"]);
        var listed = Files.Values.SelectMany(f => f).Select(r => r["Date"]).Distinct().Where(d => string.CompareOrdinal(d, since) >= 0).Order(StringComparer.Ordinal).ToList();
        var clock = Stopwatch.StartNew();
        var table = Data.Personnel(Stage.Deployed, PersonnelCategory.Troops).From(Data.FindNation(name).Found!.Id.Value).On(listed.Select(EdtfDate.Parse));
        output.WriteLine($"{listed.Count} days of one nation: {clock.Elapsed.TotalSeconds:0.0} s.");

        foreach (var day in listed)
            Assert.Equal(Printed(rows.GetValueOrDefault(day, "NA")), table.Total(day).Text);
    }

    [Fact]
    public void AllNationsAtMonthEndsOfAYear_SumToTheFiles()
    {
        var clock = Stopwatch.StartNew();
        var table = Data.Personnel(Stage.Deployed, PersonnelCategory.Troops).By(Facet.Nation).AtMonthEnds("2005-01", "2005-12");
        output.WriteLine($"12 month ends by nation: {clock.Elapsed.TotalSeconds:0.0} s.");

        foreach (var period in table.Periods)
        {
            // The list of February 2005 is dated 28 February, as it should be; that of August 2002 is not the month's last day.
            var sum = Files.Values.SelectMany(f => f).Where(r => r["Date"] == IsoDay.Text(period.Last)).Sum(r => r["Troops"] == "NA" ? 0 : int.Parse(r["Troops"], CultureInfo.InvariantCulture));
            Assert.Equal((long?)sum, table.Total(period.Name).Best);
        }
    }

    [Fact]
    public void ContributorThatAListDoesNotName_HasAnAssertedZero()
    {
        // Zimbabwe's first list is that of July 1991.
        var cell = Data.Personnel(Stage.Deployed, PersonnelCategory.Troops).From("ZWE").On("1991-06-30").Total("1991-06-30");

        Assert.Equal((CellState.Figure, "0"), (cell.State, cell.Text));
        Assert.Equal("zero: the complete list of 1991-06-30 by IPI monthly lists of contributors does not name it", Assert.Single(cell.Explain().Counted).How);
    }

    [Fact]
    public void SovietObservers_AreNotRussias()
    {
        var table = Data.Personnel(Stage.Deployed, PersonnelCategory.Troops).From("SUN", "RUS").By(Facet.Nation).On("1991-11-30", "1991-12-31");

        Assert.Equal(("86", "0"), (table["SUN", "1991-11-30"].Text, table["RUS", "1991-11-30"].Text));
        Assert.Equal(("0", "51"), (table["SUN", "1991-12-31"].Text, table["RUS", "1991-12-31"].Text));
        Assert.Equal("zero since it ended on 1991-12-25", Assert.Single(table["SUN", "1991-12-31"].Explain().Counted).How);
    }

    [Fact]
    public void MonthBeforeTheFirstList_AssertsNothing() =>
        Assert.Equal("outside coverage", Data.Personnel(Stage.Deployed, PersonnelCategory.Troops).From("ZWE").On("1990-10-31").Total("1990-10-31").Text);

    /// <summary>A dozen nations, among them successors and latecomers, so that the plain rules are done in time.</summary>
    private static Dataset Some => field ??= Peacekeeping.LoadContributors([.. SomeNations.Select(n => Path.Combine(Folder, n + ".csv"))]).Dataset;

    [Fact]
    public void MonthEnds_AreThoseOfThePlainRules() =>
        Answers.AssertAtEnds(Uniformed.By(Facet.Nation), CalendarPeriods.Months("2005-11", "2006-06"));

    [Fact]
    public void DaysYearsApart_AreThoseOfThePlainRules() =>
        Answers.AssertAtEnds(Uniformed.By(Facet.Nation, Facet.Category), CalendarPeriods.Days("1990-11-29", "1990-11-30", "1991-12-26", "1992-12-31", "2003-02-04", "2013-12-31"));

    [Fact]
    public void MilitaryAlone_IsThatOfThePlainRules() =>
        Answers.AssertAtEnds(Some.Troops(Stage.Deployed).By(Facet.Nation), CalendarPeriods.Days("1991-12-25", "2006-06-04", "2010-02-15"));

    [Fact]
    public void CarriedForwardForThreeWeeks_IsThatOfThePlainRules() =>
        Answers.AssertAtEnds(Uniformed.CarriedForwardAtMost(21).By(Facet.Nation), CalendarPeriods.Days("1991-08-15", "1991-08-31", "2002-09-15", "2002-09-30"));

    [Theory]
    [InlineData(Settlement.Envelope)]
    [InlineData(Settlement.MostReliable)]
    public void Settlements_AreThoseOfThePlainRules(Settlement settlement) =>
        Answers.AssertAtEnds(Uniformed.SettledBy(settlement).By(Facet.Nation), CalendarPeriods.Days("1995-05-31", "2013-06-30"));

    [Fact]
    public void PeaksAndAverages_AreThoseOfThePlainRules()
    {
        var periods = CalendarPeriods.Months("2006-05", "2006-06");

        Answers.AssertPeaks(Uniformed.By(Facet.Nation), periods);
        Answers.AssertAverages(Uniformed.By(Facet.Nation), periods);
    }

    private static TroopQuery Uniformed => Some.Personnel(Stage.Deployed, PersonnelCategory.Uniformed);

    private static string Printed(string field) => field == "NA" ? "0" : int.Parse(field, CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture);

    private static (Dataset, Dictionary<string, List<Dictionary<string, string>>>, TimeSpan) Load()
    {
        var clock = Stopwatch.StartNew();
        var files = Directory.GetFiles(Folder).Order(StringComparer.Ordinal).ToDictionary(f => Path.GetFileNameWithoutExtension(f), f => CsvText.Rows(f).ToList());
        return (Peacekeeping.LoadContributors(Folder).Dataset, files, clock.Elapsed);
    }
}
