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
        Assert.Equal(findings, findings.OfCode("DEP099"));
        Assert.Empty(findings.OfCode("DEP098"));
        Assert.Equal("no findings\n", ((FindingList)[]).ToString());
    }

    [Fact]
    public void Findings_AskedBeyondTheLast_AreTheCallersMistake()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => ((FindingList)[])[0]);

        Assert.StartsWith("There is no element 0; there are 0, the first is 0.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_WithoutRows_SaysSo()
    {
        var table = new Fixture().Force("force", Level("2016-01-01", 7)).Build().Troops(Stage.Deployed).On("2016-02-01");

        Assert.Equal("There is no row 'USA'; the table has none.", Assert.Throws<KeyNotFoundException>(() => table["USA", "2016-02-01"]).Message);
    }

    [Fact]
    public void Notes_OfATableByStage_SayOfWhichStage()
    {
        var table = new Fixture().Force("force", Level("2016-01-01", 7), Without("2016-01-01", MissingReason.Withheld) with { Stage = Stage.Pledged })
            .Build().Troops(Stage.Deployed).By(Facet.Stage).On("2016-02-01");

        Assert.Equal("Stage pledged. Unknown: United States troops under op (force): withheld, report of 2016-01-01 from times; in 2016-02-01.", table.Footnotes[0]);
    }

    [Fact]
    public void Notes_OnTheSameReadingsOfImpreciseDates_AreSaidOnce()
    {
        var table = new Fixture().Force("force", Level("2015-01-01", 5), Level("2016~", 7)).Build().Troops(Stage.Deployed).AtMonthEnds("2016-02", "2016-04");

        Assert.Equal("Imprecise dates, 2016-02 to 2016-04 (3 periods): by other readings force 5-7.", Assert.Single(table.Footnotes, n => n.StartsWith("Imprecise", StringComparison.Ordinal)));
    }

    [Fact]
    public void Notes_OnManyOfAnotherCategory_AreInThePlural()
    {
        var fixture = new Fixture();
        foreach (var id in new[] { "a", "b", "c" })
            fixture.Force(id, f => f with { Category = PersonnelCategory.Police, Operation = "op-" + id }, Level("2016-01-01", 7));

        Assert.Equal("Left out: 3 contributions (a, b, c), which count police; in 2016-02-01.", fixture.Build().Troops(Stage.Deployed).On("2016-02-01").Footnotes[0]);
    }

    [Theory]
    [InlineData(Reliability.C, null, "(source graded C)")]
    [InlineData(null, Credibility.ProbablyTrue, "(claim graded 2)")]
    [InlineData(Reliability.C, Credibility.ProbablyTrue, "(graded C2)")]
    public void Grades_SayOfWhatTheyAre(Reliability? source, Credibility? claim, string expected)
    {
        var report = Level("2016-01-01", 7) with { Source = "gazette", Credibility = claim };
        var explanation = new Fixture().Source("gazette", grade: source).Force("force", report).Build().Troops(Stage.Deployed).On("2016-02-01").Total("2016-02-01").Explain();

        Assert.Contains(", gazette " + expected + "\n", explanation.ToString(), StringComparison.Ordinal);
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

        Assert.Equal(["period   United States", "----------------------", "2016-01              5", "2016-02              5"], table.Series("USA").ToString().Split('\n')[2..6]);
        Assert.DoesNotContain(table.Series("USA").Footnotes, n => n.StartsWith("Unknown", StringComparison.Ordinal));
        Assert.Contains(table.Totals().Footnotes, n => n.StartsWith("Unknown", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Côte d'Ivoire, Türkiye", "Côte d'Ivoire, Türkiye")]
    [InlineData("a\u001B[31mb", "a\\u001B[31mb")]
    [InlineData("1\n2", "1\\u000A2")]
    [InlineData("\u202Eevil\u2066", "\\u202Eevil\\u2066")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void Visible_HiddenSigns_AreWrittenOut(string text, string shown) => Assert.Equal(shown, Visible.In(text));

    private static Finding Of(FindingSeverity severity) =>
        new(severity == FindingSeverity.Error ? FindingCodes.MoreFindings with { Severity = FindingSeverity.Error } : FindingCodes.MoreFindings, "$", "Something.");
}
