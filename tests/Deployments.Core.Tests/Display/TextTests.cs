using Deployments.Tests.Query;
using static Deployments.Tests.Query.Reported;

namespace Deployments.Tests.Display;

/// <summary>What shows itself as text: in consoles, scripts and F# Interactive.</summary>
public class TextTests
{
    [Fact]
    public void Findings_SayHowManyThereAre_AndWhereEachIs()
    {
        Dataset.TryParse("""{ "format": "deployments/1", "title": 5 }""", out _, out var findings);

        Assert.True(findings.HasErrors);
        Assert.Equal($"1 error\n  error {findings[0].Code}  line 1, column 39, $.title: {findings[0].Message}\n", findings.ToString());
    }

    [Fact]
    public void Findings_ByKind_AreErrorsAndWarnings()
    {
        FindingList findings = [Of(FindingSeverity.Warning), Of(FindingSeverity.Error), Of(FindingSeverity.Warning)];

        Assert.Equal("1 error and 2 warnings", findings.ToString().Split('\n')[0]);
        Assert.Equal(FindingSeverity.Error, Assert.Single(findings.Errors()).Severity);
        Assert.Equal(2, findings.Warnings().Count);
        Assert.False(findings.Warnings().HasErrors);
        Assert.Equal(findings.Warnings(), findings.OfCode(findings[0].Code.Code));
        Assert.Equal("no findings\n", ((FindingList)[]).ToString());
    }

    [Fact]
    public void Dataset_SaysWhatItHolds()
    {
        var lines = Dataset.Load(Repository.PathOf("samples", "data", "kfor.json")).ToString().Split('\n');

        Assert.Equal("NATO's Kosovo Force, 1999 to 2024", lines[0]);
        Assert.Contains("  covers: 1999-06-10/2024-06-30", lines);
        Assert.Contains("  reports: 132", lines);
        Assert.Contains("  contributors: 36: ALB, ARM, AUT, BGR, CAN, CHE, CZE, DEU, …", lines);
        Assert.Contains("  findings: no findings", lines);
    }

    [Fact]
    public void Records_AreOneLineEach()
    {
        Assert.StartsWith("Estonia (EST); life 1918-02-24/..; ISO 3166-1 EE, EST, 233", Nations.Find("EST").Found!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Nations.Find("EST").Found!.ToString());
        Assert.Equal(
            "Kosovo Force (kfor); lead alliance:nato; life 1999-06-12/..; theatres kosovo; mandate UN Security Council resolution 1244 of 10 June 1999; Military-Technical Agreement of 9 June 1999",
            Dataset.Load(Repository.PathOf("samples", "data", "kfor.json")).Operations[0].ToString().Split("; note")[0]);
    }

    [Fact]
    public void Match_WithCandidates_ListsThem()
    {
        var lines = Nations.Find("Korea").ToString().Split('\n');

        Assert.StartsWith("'Korea' names several nations", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), l => Assert.StartsWith("  ", l, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("  South Korea (KOR); ", StringComparison.Ordinal));
    }

    [Fact]
    public void Series_IsALineForEachPeriod_WithItsOwnFootnotes()
    {
        var table = new Fixture().Force("us", Level("2016-01-01", 5)).Force("fr", f => f with { Contributor = "FRA" }, Without("2016-01-01", MissingReason.Withheld))
            .Build().Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2016-01", "2016-02");

        Assert.Equal(["period   United States", "---------------------", "2016-01              5", "2016-02              5"], table.Series("USA").ToString().Split('\n')[2..6]);
        Assert.DoesNotContain(table.Series("USA").Footnotes, n => n.StartsWith("Unknown", StringComparison.Ordinal));
        Assert.Contains(table.Totals().Footnotes, n => n.StartsWith("Unknown", StringComparison.Ordinal));
    }

    private static Finding Of(FindingSeverity severity) =>
        new(severity == FindingSeverity.Error ? FindingCodes.MoreFindings with { Severity = FindingSeverity.Error } : FindingCodes.MoreFindings, "$", "Something.");
}
