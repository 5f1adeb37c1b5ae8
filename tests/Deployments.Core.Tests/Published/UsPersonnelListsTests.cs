using System.Globalization;

namespace Deployments.Tests.Published;

/// <summary>United States personnel by place as published, held against sums of the file itself that know nothing of the library.</summary>
public sealed class UsPersonnelListsTests(ITestOutputHelper output)
{
    private static readonly string[] Subtotals = ["Total - Former Soviet Union", "USSR & East Europe", "USSR and East Europe"];

    // The places that the subtotals of 1971 to 1976 and of 1992 to 2007 include, by the compilers' codes.
    private static readonly string[] EastEurope = ["290", "310", "315", "345", "355", "360", "365"];

    private static readonly string[] SovietUnion = ["359", "365", "366", "367", "368", "369", "370", "371", "372", "373", "701", "702", "703", "704", "705"];

    private static readonly Lazy<UsPersonnelReading> Loaded = new(() => UsPersonnel.Load(Table));

    private static readonly Lazy<List<Dictionary<string, string>>> File = new(() => [.. CsvText.Rows(Table)]);

    private static string Table => Repository.Published("us_troops", "dmdc_reports.csv");

    private static Dataset Data { get { _ = Table; return Loaded.Value.Dataset; } }

    [Fact]
    public void EveryRowIsUsed()
    {
        _ = Table;
        output.WriteLine(Loaded.Value.ToString());
        foreach (var kind in Loaded.Value.Findings.GroupBy(f => f.Code.Code).OrderBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key} {kind.Count()}: {kind.First()}");

        Assert.Equal((15_482L, 15_482L, 111), (Loaded.Value.Rows, Loaded.Value.RowsUsed, Loaded.Value.Lists.Count));
        Assert.DoesNotContain(FindingSeverity.Error, Loaded.Value.Findings.Select(f => f.Severity));
    }

    [Fact]
    public void TotalsAbroadByReport_AreThoseOfTheFile_EachForceOnce()
    {
        var data = Data;
        var everywhere = data.Troops(Stage.Deployed).IncludingHome().CarriedForwardAtMost(0);
        var days = Loaded.Value.Lists.Where(l => l.Kind != UsPersonnelListKind.HomeOnly).Select(l => (EdtfDate)l.Day).ToList();
        var (all, home) = (everywhere.On(days), everywhere.In("united-states").On(days));

        Assert.Equal(108, days.Count);
        Assert.Equal(
            days.Select(d => (d.ToString(), (long?)Once(d.Earliest!.Value))),
            days.Select(d => (d.ToString(), all.Total(d.ToString()).Low - (home.Total(d.ToString()).Low ?? 0))));
    }

    [Fact]
    public void EachPlaceOfEachReport_IsTheFilesOwnTotal()
    {
        var data = Data;
        var days = Loaded.Value.Lists.Select(l => (EdtfDate)l.Day).ToList();
        var differences = new List<string>();
        var all = data.Troops(Stage.Deployed).IncludingHome().By(Facet.Theatre).On(days);
        var theatreOf = data.Contributions.ToDictionary(c => c.Id, c => c.Theatres[0]);

        // Beside each other a regional total shows the rest without its places; alone it is as printed.
        var regional = data.Contributions.SelectMany(c => c.IncludedIn.Where(w => theatreOf[w.Value] != c.Theatres[0]).SelectMany(w => new[] { theatreOf[w.Value], c.Theatres[0] })).ToHashSet();
        var reports = data.Contributions.ToDictionary(c => c.Id, c => c.Reports);
        foreach (var place in Loaded.Value.Places)
        {
            var alone = regional.Contains(place.Theatre) ? data.Troops(Stage.Deployed).IncludingHome().In(place.Theatre.Value).On(days) : null;
            foreach (var report in reports[$"usa-{place.Theatre}-troops-active-duty"].Where(r => r.Level is not null))
            {
                var day = report.Effective.ToString();
                var printed = File.Value[report.Line!.Value - 2];
                var cell = alone is null ? all[place.Theatre.Value, day] : alone.Total(day);
                if (cell.Best?.ToString(CultureInfo.InvariantCulture) != printed["troops_ad"] || printed["Location"] != report.Label)
                    differences.Add($"{place.Name} {day}: {cell.Text}, printed {printed["troops_ad"]}");
            }
        }

        Assert.Empty(differences);
    }

    [Fact]
    public void BranchesThatDoNotAddUp_AreTheRowsThatTheFileHas()
    {
        _ = Table;
        var found = Loaded.Value.Findings.Where(f => f.Code == FindingCodes.PartsDoNotAddUp).ToLookup(f => f.Path, f => f.Line!.Value);

        // One of 1974, 46 abroad from December 2021 to June 2022, and ten of the United States, whose total leaves the Space Force out.
        Assert.Equal(57, found["troops_ad"].Count());
        Assert.Equal([1377], found["troops_ad"].Where(l => File.Value[l - 2]["year"][2] == '7'));
        Assert.Equal([101, 104, 105, 106, 107, 108, 109, 110, 111, 112], found["troops_ad"].Where(l => l < 113).Order());
        Assert.All(found["troops_ad"].Where(l => l > 1377), l => Assert.True(File.Value[l - 2]["source"] is "December 2021" or "March 2022" or "June 2022"));
        Assert.Equal([1377], found["Navy Total"]);
        Assert.Empty(found["Marine Corps Total"]);
        Assert.Equal([97, 102, 103], found["Total Selected Reserve"].Order());
        Assert.Equal(61, found.Sum(g => g.Count()));
    }

    [Fact]
    public void Corrections_AreTheElevenNegativeFigures()
    {
        var lines = Data.Contributions.SelectMany(c => c.Reports).Where(r => r.Missing == MissingReason.Correction).Select(r => r.Line!.Value).Order();

        Assert.Equal([3654, 4693, 5422, 10597, 10935, 11462, 12381, 12493, 13681, 13833, 14083], lines);
    }

    [Fact]
    public void SeeElsewhere_IsNotReported()
    {
        var rows = Data.Contributions.Where(c => c.Branch is null && c.Component == Component.ActiveDuty)
            .SelectMany(c => c.Reports).Where(r => r.Missing == MissingReason.NotReported && !r.Caveats.Any(c => c.Contains("as compiled", StringComparison.Ordinal)))
            .Select(r => $"{r.Label} {r.Effective.ToString()[..4]}").Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Afghanistan (See Deployment Section) 2005", "Afghanistan (not available) 2003", "Afghanistan (not available) 2004", "IRAQ* 2021", "Iraq (See Deployment Section) 2005", "Iraq (See OIF Table) 2003",
                "Iraq (See OIF Table) 2004", "Iraq (see Deployment Detail Below) 2007", "Kuwait (See Deployment Section) 2005", "Kuwait (See OIF Table) 2003", "Kuwait (See OIF Table) 2004",
                "Kuwait (see Deployment Detail Below) 2007", "SYRIA* 2021",
            ],
            rows);
    }

    [Fact]
    public void Germany_September1985_IsExplainedDownToTheLine()
    {
        var cell = Data.Troops(Stage.Deployed).HostedBy("DEU").On("1985-09-30").Total("1985-09-30");

        Assert.Equal("246,875", cell.Text);
        var report = cell.Explain().Counted.SelectMany(p => p.Reports).Single();
        Assert.Equal(("Germany (Federal Republic & West Berlin)*", "Germany"), (report.Label, File.Value[report.Line!.Value - 2]["countryname"]));
        Assert.Equal(("September 1985", "dmdc_reports.csv"), (Data.Sources.Single(s => s.Id == report.Source).Title, Data.Sources.Single(s => s.Id == report.Source).Locator));
    }

    private static long Once(NodaTime.LocalDate day)
    {
        var rows = File.Value.Where(r => r["year"] == day.Year.ToString(CultureInfo.InvariantCulture) && r["month"] == CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month) && r["ccode"] != "2").ToList();
        var subtotal = rows.Find(r => Subtotals.Contains(r["Location"]));
        var inside = subtotal is null ? [] : subtotal["Location"].StartsWith("Total", StringComparison.Ordinal) ? SovietUnion : EastEurope;
        return rows.Where(r => r == subtotal || !inside.Contains(r["ccode"])).DistinctBy(r => (r["ccode"], r["Location"])).Sum(r => long.Parse(r["troops_ad"], CultureInfo.InvariantCulture));
    }
}
