using System.Diagnostics;
using Deployments.Tests.Query.Plain;

namespace Deployments.Tests.Published;

/// <summary>United States active-duty personnel by place, one report after another from 1950 on (DMDC, as compiled for troopdata), held against the plain rules.</summary>
public sealed class PersonnelByHostTests(ITestOutputHelper output)
{
    private static readonly string[] SomeHosts = ["Lebanon", "Germany", "Japan", "United States", "Vietnam", "Cuba", "Iceland", "Libya"];

    private static readonly Lazy<(Dataset Data, TimeSpan Took)> Loaded = new(Load);

    private static string Table => Repository.Published("us_troops", "dmdc_reports.csv");

    private static Dataset Data => File.Exists(Table) ? Loaded.Value.Data : null!;

    [Fact]
    public void Germany_September1985_IsThePublishedTotal()
    {
        var data = Data;
        output.WriteLine($"Loaded and checked in {Loaded.Value.Took.TotalSeconds:0.0} s: {data.Contributions.Count} contributions, {data.ReportCount} reports, {data.Findings.Count} warnings.");
        var clock = Stopwatch.StartNew();
        var table = data.Troops(Stage.Deployed).HostedBy("DEU").On("1985-09-30");
        output.WriteLine($"One day, one host: {clock.Elapsed.TotalSeconds:0.00} s.");

        Assert.Equal("246,875", table.Total("1985-09-30").Text);
        var branches = data.Troops(Stage.Deployed).HostedBy("DEU").By(Facet.Branch).On("1985-09-30");
        Assert.Equal([205_341, 327, 95, 41_112], new[] { "army", "navy", "marine-corps", "air-force" }.Select(b => branches[b, "1985-09-30"].Best));
    }

    [Fact]
    public void ForcesAtHome_CountOnlyWhenAskedFor()
    {
        var clock = Stopwatch.StartNew();
        var troops = Data.Troops(Stage.Deployed);
        var (abroad, everywhere) = (troops.By(Facet.Host).AtYearEnds("1985", "1989"), troops.IncludingHome().AtYearEnds("1985", "1989"));
        output.WriteLine($"Five year ends by host, and in total: {clock.Elapsed.TotalSeconds:0.0} s.");

        Assert.DoesNotContain("USA", abroad.Rows.Select(r => r.ToString()));
        Assert.True(everywhere.Total("1985").Low > abroad.Total("1985").Low + 1_000_000);
    }

    /// <summary>A few hosts in the fifties and sixties, Lebanon with its corrections among them, so that the plain rules are done in time.</summary>
    private static Dataset Some => field ??= Build([.. File.ReadLines(Table).Zip(CsvText.Rows(Table).Select(r => SomeHosts.Contains(r["countryname"]) && r["year"] is [_, _, '5' or '6', _]).Prepend(true)).Where(l => l.Second).Select(l => l.First)]);

    [Fact]
    public void YearEndsByHost_AreThoseOfThePlainRules() =>
        Answers.AssertAtEnds(Abroad.By(Facet.Host), CalendarPeriods.Years("1957", "1966"));

    [Fact]
    public void DaysByTheatre_AreThoseOfThePlainRules() =>
        Answers.AssertAtEnds(Abroad.IncludingHome().By(Facet.Theatre), CalendarPeriods.Days("1958-09-30", "1959-09-30", "1960-01-01", "1969-12-31"));

    [Fact]
    public void OneHost_IsThatOfThePlainRules() =>
        Answers.AssertAtEnds(Abroad.HostedBy("LBN").By(Facet.Nation), CalendarPeriods.Months("1958-06", "1959-12"));

    [Fact]
    public void CarriedForwardForAQuarter_IsThatOfThePlainRules() =>
        Answers.AssertAtEnds(Abroad.CarriedForwardAtMost(92).By(Facet.Host), CalendarPeriods.Days("1958-12-31", "1959-12-30", "1962-08-15"));

    [Fact]
    public void HighestOfTheSources_IsThatOfThePlainRules() =>
        Answers.AssertAtEnds(Abroad.SettledBy(Settlement.Highest).By(Facet.Host), CalendarPeriods.Days("1959-09-30", "1964-03-31"));

    [Fact]
    public void PeaksAndAverages_AreThoseOfThePlainRules()
    {
        var periods = CalendarPeriods.Months("1959-09", "1959-10");

        Answers.AssertPeaks(Abroad.By(Facet.Host), periods);
        Answers.AssertAverages(Abroad.By(Facet.Host), periods);
    }

    private static TroopQuery Abroad => Some.Troops(Stage.Deployed);

    private static (Dataset, TimeSpan) Load()
    {
        var clock = Stopwatch.StartNew();
        var data = UsPersonnel.Load(Table).Dataset;
        return (data, clock.Elapsed);
    }

    private static Dataset Build(IReadOnlyList<string> lines) => UsPersonnel.Parse(string.Join('\n', lines) + "\n").Dataset;
}
