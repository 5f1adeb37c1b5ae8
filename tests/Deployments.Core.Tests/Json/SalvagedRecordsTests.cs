using System.Text.Json.Nodes;

namespace Deployments.Tests.Json;

/// <summary>Records in which something cannot be read are validated all the same, and nothing is said of them that a mended file would not be told.</summary>
public sealed class SalvagedRecordsTests
{
    private const string Sources = "\"sources\": [{ \"id\": \"s\", \"publisher\": \"p\" }],\n";
    private const string Sound = "{ \"effective\": \"2016\", \"stage\": \"deployed\", \"level\": 1, \"source\": \"s\" }";

    // Read in no place of the format: not as a text, a list, an object, a count or a grade.
    private const string NoValue = "1.5";

    private static readonly HashSet<(FindingCode, string, string)> WarningsOfSound = [.. Dataset.Parse(JsonTexts.Everything).Findings.Select(f => (f.Code, f.Path, f.Message))];

    [Fact]
    public void Parse_UnreadableDateAndUnknownTheatreInOneContribution_FindsBothInTheOrderOfTheFile() =>
        Assert.Equal(
            """
            error DEP205 at line 3, column 49, $.contributions[0].theatres[0]: There is no theatre 'mail' in the dataset; did you mean 'mali'?
            error DEP035 at line 4, column 16, $.contributions[0].reports[0].effective: '2020-02-30' cannot be read as a date: 30 is not a day of February 2020; its days run from 01 to 29.
            """,
            JsonTexts.Findings(JsonTexts.With(
                Sources + "\"theatres\": [{ \"id\": \"mali\", \"name\": \"Mali\" }], \"contributions\": [\n"
                + "{ \"id\": \"c\", \"contributor\": \"FRA\", \"theatres\": [\"mail\"], \"category\": \"troops\", \"reports\": [\n"
                + "{ \"effective\": \"2020-02-30\", \"stage\": \"deployed\", \"level\": 900, \"source\": \"s\" }] }]")));

    [Fact]
    public void Parse_UnknownPropertyAndUnknownSource_FindsBoth() =>
        Assert.Equal(
            ["DEP030 $.contributions[0].reports[0].levle", "DEP201 $.contributions[0].reports[0].source"],
            CodesOf(Contribution("{ \"effective\": \"2016\", \"stage\": \"deployed\", \"levle\": 1, \"source\": \"t\" }")));

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{ \"effective\": \"2016\", \"stage\": \"arrived\", \"level\": 1, \"source\": \"s\" }")]
    public void Parse_BadReportBeforeAnUnknownSource_NamesTheLaterReportByItsPlace(string report) =>
        Assert.Equal(
            "DEP201 $.contributions[0].reports[2].source",
            CodesOf(Contribution($"{Sound}, {report}, {{ \"effective\": \"2017\", \"stage\": \"deployed\", \"level\": 1, \"source\": \"t\" }}"))[^1]);

    [Theory]
    [InlineData("\"sources\": [{ \"id\": 5, \"publisher\": \"p\" }],", "DEP033 $.sources[0].id")]
    [InlineData("\"sources\": [{ \"id\": \"a b\", \"publisher\": \"p\" }],", "DEP035 $.sources[0].id")]
    [InlineData("\"sources\": [{ \"publisher\": \"p\" }],", "DEP032 $.sources[0]")]
    [InlineData("\"sources\": [{ \"id\": \"t\", \"id\": \"s\", \"publisher\": \"p\" }],", "DEP031 $.sources[0].id")]
    [InlineData("\"sources\": [5],", "DEP033 $.sources[0]")]
    [InlineData("\"sources\": 5,", "DEP033 $.sources")]
    [InlineData("\"sorces\": [{ \"id\": \"s\", \"publisher\": \"p\" }],", "DEP030 $.sorces")]
    public void Parse_LostIdAndReferencesToIt_IsOneFinding(string sources, string expected) =>
        Assert.Equal([expected], CodesOf(Contribution(Sound, sources)));

    [Fact]
    public void Parse_IdOfASalvagedRecord_IsKnown() =>
        Assert.Equal(
            ["DEP032 $.sources[0]", "DEP201 $.contributions[0].reports[1].source"],
            CodesOf(Contribution(Sound + ", " + Sound.Replace("\"s\"", "\"t\"", StringComparison.Ordinal), "\"sources\": [{ \"id\": \"s\" }],")));

    [Theory]
    [InlineData("\"published\": 5, \"effective\": \"2016\", \"level\": 1, \"change\": \"+1\"", "DEP033 .published")]
    [InlineData("\"effective\": \"2016\", \"missing\": \"elsewhere\", \"elsewhere\": \"c2\"", "DEP035 .missing", "DEP207 .elsewhere")]
    [InlineData("\"effective\": \"../2016\", \"level\": 1, \"basis\": \"x\"", "DEP109 .effective", "DEP035 .basis")]
    [InlineData("\"effective\": \"2016\", \"level\": 99999999999, \"label\": 5", "DEP113 .level", "DEP033 .label")]
    public void Parse_UnreadableValueBesideOtherMistakes_FindsThoseThatCannotRestOnIt(string properties, params string[] expected) =>
        Assert.Equal(
            expected.Select(e => e.Replace(" ", " $.contributions[0].reports[0]", StringComparison.Ordinal)),
            CodesOf(Contribution($"{{ \"stage\": \"deployed\", \"source\": \"s\", {properties} }}")));

    [Fact]
    public void Parse_UnreadableValueInAnotherReport_KeepsWhatIsSaidOfAWholeReport() =>
        Assert.Equal(
            ["DEP105 $.contributions[0].reports[0]", "DEP033 $.contributions[0].reports[1].stage"],
            CodesOf(Contribution(
                "{ \"effective\": \"2016\", \"stage\": \"deployed\", \"source\": \"s\" }, { \"effective\": \"2017\", \"stage\": 5, \"level\": 1, \"source\": \"s\" }")));

    [Fact]
    public void Parse_UnreadableListTwice_SaysOnlyThat() =>
        Assert.Equal(
            ["DEP033 $.contributions[0].theatres", "DEP031 $.contributions[0].theatres"],
            CodesOf(JsonTexts.With("\"contributions\": [{ \"id\": \"c\", \"contributor\": \"FRA\", \"theatres\": {}, \"theatres\": [\"mail\"], \"category\": \"troops\" }]")));

    [Fact]
    public void Parse_UnreadableTextInOneOfTwoAlike_KeepsWarningsToTheOthers() =>
        Assert.Equal(
            ["DEP033 $.contributions[0].unit", "DEP111 $.contributions[1].reports[0].published"],
            CodesOf(JsonTexts.With(Sources + "\"theatres\": [{ \"id\": \"mali\", \"name\": \"Mali\" }], \"contributions\": [" + Alike("a", "5") + ", " + Alike("b", "\"Second\"") + "]")));

    [Fact]
    public void Parse_MoreMistakesThanAreListed_StillNamesAThousandAndCountsTheRest()
    {
        var reports = string.Join(",\n", Enumerable.Repeat("{ \"effective\": \"2016-02-30\", \"stage\": \"deployed\", \"level\": 1, \"source\": \"t\" }", 2000));

        Assert.False(Dataset.TryParse(Contribution(reports), out _, out var findings));

        Assert.Equal(1001, findings.Count);
        Assert.All(findings.SkipLast(1), f => Assert.Equal("DEP035", f.Code.Code));
        Assert.Equal("warning DEP099 at $: Only 1,000 findings are listed; 1,000 more were found.", findings[^1].ToString());
    }

    [Fact]
    public void Parse_AnyValueUnreadable_IsTheOnlyFinding()
    {
        foreach (var place in PlacesOf(JsonNode.Parse(JsonTexts.Everything)!))
        {
            var findings = After(place, node => node.ReplaceWith(JsonNode.Parse(NoValue)));

            var error = Assert.Single(findings, f => f.Severity == FindingSeverity.Error);
            Assert.Equal((place, true), (error.Path, IsStructural(error)));
            AssertNoNewWarnings(findings);
        }
    }

    [Fact]
    public void Parse_AnyPropertyMisspelled_HasNoFindingOfTheValidators()
    {
        foreach (var place in PropertiesOf())
        {
            var findings = After(place, node =>
            {
                var (parent, name) = (node.Parent!.AsObject(), node.GetPropertyName());
                parent.Remove(name);
                parent[name + "x"] = node;
            });

            Assert.Contains(findings, f => f.Path == place + "x" && f.Code == FindingCodes.PropertyUnknown);
            AssertOnlyStructural(findings);
        }
    }

    [Fact]
    public void Parse_AnyPropertyTwice_HasNoFindingOfTheValidators()
    {
        foreach (var place in PropertiesOf())
        {
            // One of the two is another value: nobody can tell which is meant.
            var json = Changed(place, node => node.ReplaceWith(JsonValue.Create("twice"))).Replace("\"twice\"", "[],\"" + place[(place.LastIndexOf('.') + 1)..] + "\":" + Text(place), StringComparison.Ordinal);
            Assert.False(Dataset.TryParse(json, out _, out var findings));

            Assert.Contains(findings, f => f.Path == place && f.Code == FindingCodes.PropertyTwice);
            AssertOnlyStructural(findings);
        }
    }

    private static void AssertOnlyStructural(FindingList findings)
    {
        Assert.All(findings.Where(f => f.Severity == FindingSeverity.Error), f => Assert.True(IsStructural(f), f.ToString()));
        AssertNoNewWarnings(findings);
    }

    private static void AssertNoNewWarnings(FindingList findings) =>
        Assert.All(findings.Where(f => f.Severity == FindingSeverity.Warning), f => Assert.Contains((f.Code, f.Path, f.Message), WarningsOfSound));

    private static bool IsStructural(Finding finding) => string.CompareOrdinal(finding.Code.Code, "DEP100") < 0;

    private static FindingList After(string place, Action<JsonNode> change)
    {
        Assert.False(Dataset.TryParse(Changed(place, change), out _, out var findings));
        return findings;
    }

    private static string Changed(string place, Action<JsonNode> change)
    {
        var root = JsonNode.Parse(JsonTexts.Everything)!;
        change(Below(root).Single(n => n.GetPath() == place));
        return root.ToJsonString();
    }

    private static string Text(string place) => Below(JsonNode.Parse(JsonTexts.Everything)!).Single(n => n.GetPath() == place).ToJsonString();

    private static List<string> PlacesOf(JsonNode root) => [.. Below(root).Select(n => n.GetPath())];

    private static IEnumerable<string> PropertiesOf() => PlacesOf(JsonNode.Parse(JsonTexts.Everything)!).Where(p => !p.EndsWith(']'));

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject record => record.Select(p => p.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.SelectMany(c => Below(c!).Prepend(c!));
    }

    private static string Alike(string id, string unit) =>
        $"{{ \"id\": \"{id}\", \"contributor\": \"FRA\", \"theatres\": [\"mali\"], \"category\": \"troops\", \"unit\": {unit}, \"reports\": ["
        + "{ \"effective\": \"2016-02-01\", \"published\": \"2016-01-01\", \"stage\": \"deployed\", \"level\": 500, \"source\": \"s\" }] }";

    private static string Contribution(string reports, string sources = Sources) => JsonTexts.With(
        sources + "\"theatres\": [{ \"id\": \"mali\", \"name\": \"Mali\" }],\n"
        + $"\"contributions\": [{{ \"id\": \"c\", \"contributor\": \"FRA\", \"theatres\": [\"mali\"], \"category\": \"troops\", \"reports\": [{reports}] }}]");

    private static string[] CodesOf(string json)
    {
        Assert.False(Dataset.TryParse(json, out _, out var findings));
        return [.. findings.Select(f => $"{f.Code.Code} {f.Path}")];
    }
}
