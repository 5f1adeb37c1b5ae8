using System.Diagnostics;
using System.Globalization;
using Deployments.Tests.Query.Plain;

namespace Deployments.Tests.Published;

/// <summary>United States active-duty personnel by place, branch by branch, one report after another from 1950 on (DMDC, as compiled for troopdata).</summary>
public sealed class PersonnelByHostTests(ITestOutputHelper output)
{
    private static readonly (string Column, Branch Branch)[] Columns =
    [
        ("army_ad", Branch.Army), ("navy_ad", Branch.Navy), ("marine_corps_ad", Branch.MarineCorps),
        ("air_force_ad", Branch.AirForce), ("coast_guard_ad", Branch.CoastGuard), ("space_force_ad", Branch.SpaceForce),
    ];

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
        Assert.Equal([205_341, 41_112, 327, 95], table.Total("1985-09-30").Explain().Counted.Select(p => p.Count.Low).Where(n => n > 0));
    }

    [Fact]
    public void NegativeFigures_AreCorrectionsKeptAsPrinted()
    {
        var corrections = Data.Contributions.SelectMany(c => c.Reports).Where(r => r.Missing == MissingReason.Correction).ToList();

        Assert.Equal(11, corrections.Count);
        Assert.Contains("-1019", corrections.Select(r => r.Printed));
        Assert.Equal(11, Data.Findings.Count(f => f.Code == FindingCodes.CorrectionKept));
    }

    [Fact]
    public void Correction_IsWithinItsBranch_AndTakesNothingOffTheTotal()
    {
        var cell = Data.Troops(Stage.Deployed).HostedBy("LBN").On("1959-09-30").Total("1959-09-30");
        var printed = CsvText.Rows(Table).Single(r => r["Location"] == "Lebanon" && r["source"] == "September 1959");

        // The printed total, 116, is less than its branches; theirs is what the parts add up to.
        Assert.Equal(Columns.Sum(c => long.Parse(printed[c.Column], CultureInfo.InvariantCulture)), cell.Best);
        Assert.Equal(["lebanon-660-marine-corps-afloat"], cell.Explain().LeftOut.Select(p => p.Contribution.Id.Value));
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
    private static Dataset Some => field ??= Build([.. CsvText.Rows(Table).Where(r => SomeHosts.Contains(r["countryname"]) && r["year"] is [_, _, '5' or '6', _])]);

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
        var data = Build([.. CsvText.Rows(Table)]);
        return (data, clock.Elapsed);
    }

    private static Dataset Build(List<Dictionary<string, string>> rows)
    {
        var names = new DatasetBuilder("names").Build();
        var places = rows.DistinctBy(Place).ToDictionary(Place, r => new Theatre
        {
            Id = Place(r),
            Name = r["countryname"],
            Hosts = names.FindNation(r["countryname"]).Found is { } host ? [host.Id] : [],
        });
        var branches = from row in rows from column in Columns where row[column.Column] != "NA" group row by (Place: Place(row), column) into g where g.Any(r => r[g.Key.column.Column] != "0") select g;
        var corrections = rows.Where(r => r["Marine Corps Afloat"].StartsWith('-')).Select(r => new ForceContribution
        {
            Id = Slug($"{Place(r)} marine-corps afloat"),
            Contributor = "USA",
            Theatres = [Place(r)],
            Category = PersonnelCategory.Troops,
            Branch = Branch.MarineCorps,
            Domain = Domain.Afloat,
            IncludedIn = [Slug($"{Place(r)} {Words<Branch>.Text(Branch.MarineCorps)}")],
            Reports = [Report(r) with { Missing = MissingReason.Correction, Printed = r["Marine Corps Afloat"] }],
        });
        return new DatasetBuilder("United States personnel by host")
            .Add(new Source { Id = "dmdc", Publisher = "DMDC" })
            .Add(places.Values)
            .Add(branches.Select(g => new ForceContribution
            {
                Id = Slug($"{g.Key.Place} {Words<Branch>.Text(g.Key.column.Branch)}"),
                Contributor = "USA",
                Theatres = [g.Key.Place],
                Category = PersonnelCategory.Troops,
                Branch = g.Key.column.Branch,
                Reports = [.. g.Select(r => Report(r) with { Level = long.Parse(r[g.Key.column.Column], CultureInfo.InvariantCulture) })],
            }))
            .Add(corrections)
            .Build();
    }

    /// <summary>A report of a quarter is dated by its month; it speaks of the month's last day.</summary>
    private static TroopReport Report(Dictionary<string, string> row)
    {
        var month = DateTime.ParseExact(row["month"] + " " + row["year"], "MMMM yyyy", CultureInfo.InvariantCulture);
        return new TroopReport
        {
            Source = "dmdc",
            Effective = new LocalDate(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)),
            Stage = Stage.Deployed,
            Label = row["Location"],
        };
    }

    /// <summary>A code has several places under it (Guam and the Marianas), and a place several spellings of its name in other columns.</summary>
    private static string Place(Dictionary<string, string> row) => Slug($"{row["countryname"]} {row["ccode"]}");

    private static string Slug(string name) => string.Join('-', name.ToLowerInvariant().Split([.. name.ToLowerInvariant().Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries));
}
