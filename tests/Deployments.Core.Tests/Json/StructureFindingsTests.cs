namespace Deployments.Tests.Json;

/// <summary>JSON that is not of the format: each mistake with its place, value and expectation.</summary>
public sealed class StructureFindingsTests
{
    private const string RootNames =
        "\"$schema\", \"format\", \"title\", \"edition\", \"description\", \"licence\", \"coverage\", \"sources\", \"series\", \"nations\", \"alliances\", \"theatres\", \"operations\", \"contributions\", \"totals\", \"incidents\"";

    private const string SourceNames = "\"id\", \"publisher\", \"title\", \"published\", \"locator\", \"reliability\", \"series\", \"note\"";
    private const string AnId = "expected an id of 1 to 200 characters without spaces, quotation marks, ':' or '@', such as \"sea-guardian\".";
    private const string ADate = "expected an EDTF date or interval such as \"2016-07-22\", \"2016-07\", \"2016~\" or \"2014-06/..\"";

    [Theory]
    [InlineData("\"colour\": 1", "DEP030 at line 1, column 44, $.colour: There is no property 'colour' here; expected one of " + RootNames + ".")]
    [InlineData("\"Sources\": []", "DEP030 at line 1, column 44, $.Sources: There is no property 'Sources' here (did you mean \"sources\"?); expected one of " + RootNames + ".")]
    [InlineData("\"a b\\u0000\": []", "DEP030 at line 1, column 44, $['a b\\u0000']: There is no property 'a b\\u0000' here; expected one of " + RootNames + ".")]
    [InlineData("\"title\": \"y\"", "DEP031 at line 1, column 44, $.title: \"title\" is written a second time in this object; keep one.")]
    [InlineData("\"sources\": {}", "DEP033 at line 1, column 55, $.sources: An object stands here; expected a list of objects, [ { … }, … ].")]
    [InlineData("\"sources\": \"s\"", "DEP033 at line 1, column 55, $.sources: The text 's' stands here; expected a list of objects, [ { … }, … ].")]
    [InlineData("\"sources\": null", "DEP034 at line 1, column 55, $.sources: The value null stands here; expected a list of objects, [ { … }, … ], or no such property at all.")]
    [InlineData("\"sources\": [null]", "DEP034 at line 1, column 56, $.sources[0]: The value null stands here; expected an object, { … }.")]
    [InlineData("\"sources\": [1]", "DEP033 at line 1, column 56, $.sources[0]: The number 1 stands here; expected an object, { … }.")]
    [InlineData("\"coverage\": 2016", "DEP033 at line 1, column 56, $.coverage: The number 2016 stands here; " + ADate + "; write \"2016\" in quotation marks if that is what is meant.")]
    [InlineData("\"coverage\": {}", "DEP033 at line 1, column 56, $.coverage: An object stands here; " + ADate + ".")]
    [InlineData("\"description\": true", "DEP033 at line 1, column 59, $.description: The value true stands here; expected a text in quotation marks.")]
    public void Parse_WrongAtTheRoot_SaysWhereAndWhat(string properties, string expected) =>
        Assert.Equal("error " + expected, JsonTexts.Findings(JsonTexts.With(properties)));

    [Theory]
    [InlineData("\"id\": null", "DEP034 at line 1, column 64, $.sources[0].id: The value null stands here; " + AnId)]
    [InlineData("\"id\": \"a b\"", "DEP035 at line 1, column 64, $.sources[0].id: 'a b' is not an id; " + AnId)]
    [InlineData("\"id\": \"s\\u0000\"", "DEP037 at line 1, column 64, $.sources[0].id: The text 's\\u0000' holds the control character U+0000 at character 2; expected text without control characters.")]
    [InlineData("\"id\": \"s\", \"titel\": \"x\"", "DEP030 at line 1, column 69, $.sources[0].titel: There is no property 'titel' here (did you mean \"title\"?); expected one of " + SourceNames + ".")]
    [InlineData("\"id\": \"s\", \"\\ud800\": \"x\"", "DEP030 at line 1, column 69, $.sources[0]['\\ud800']: There is no property '\\ud800' here; expected one of " + SourceNames + ".")]
    [InlineData("\"id\": \"s\", \"note\": \"x\\ud800\"", "DEP037 at line 1, column 77, $.sources[0].note: The text 'x\\ud800' holds an escape that is half a character; expected text without control characters.")]
    [InlineData("\"id\": \"s\", \"note\": \"\\u0007\"", "DEP037 at line 1, column 77, $.sources[0].note: The text '\\u0007' holds the control character U+0007 at character 1; expected text without control characters.")]
    [InlineData("\"id\": \"s\", \"reliability\": \"G\"", "DEP035 at line 1, column 84, $.sources[0].reliability: 'G' is not known here; expected one of \"A\", \"B\", \"C\", \"D\", \"E\", \"F\".")]
    [InlineData("\"id\": \"s\", \"published\": \"2016-02-30\"", "DEP035 at line 1, column 82, $.sources[0].published: '2016-02-30' cannot be read as a date: 30 is not a day of February 2016; its days run from 01 to 29.")]
    [InlineData("\"id\": \"s\", \"published\": \"0000\"", "DEP035 at line 1, column 82, $.sources[0].published: '0000' cannot be read as a date: the year 0000 is outside what is read; years run from 0001 to 9999.")]
    [InlineData("\"id\": \"s\", \"published\": \"12000\"", "DEP035 at line 1, column 82, $.sources[0].published: '12000' cannot be read as a date: the year 12000 is outside what is read; years run from 0001 to 9999.")]
    public void Parse_WrongInASource_SaysWhereAndWhat(string properties, string expected) =>
        Assert.Equal("error " + expected, JsonTexts.Findings(JsonTexts.WithSource(properties + ", \"publisher\": \"p\"")));

    [Theory]
    [InlineData("\"level\": -5", "DEP036 at line 3, column 69, $.contributions[0].reports[0].level: The number -5 is negative, and a count is zero or more. A negative printed figure is a correction, held as the missing reason \"correction\" with the figure as printed.")]
    [InlineData("\"level\": 12.5", "DEP036 at line 3, column 69, $.contributions[0].reports[0].level: The number 12.5 is not a whole number; expected a whole number in plain digits, or words such as \"about 12\".")]
    [InlineData("\"level\": 1e3", "DEP036 at line 3, column 69, $.contributions[0].reports[0].level: The number 1e3 is written with an exponent; expected a whole number in plain digits.")]
    [InlineData("\"level\": 1e400", "DEP036 at line 3, column 69, $.contributions[0].reports[0].level: The number 1e400 is written with an exponent; expected a whole number in plain digits.")]
    [InlineData("\"level\": 99999999999999999999", "DEP036 at line 3, column 69, $.contributions[0].reports[0].level: The number 99999999999999999999 is larger than 9,223,372,036,854,775,807, the largest number that can be held.")]
    [InlineData("\"level\": \"lots\"", "DEP035 at line 3, column 69, $.contributions[0].reports[0].level: Cannot read 'lots' as a troop count: expected a number such as \"5,000\", a range such as \"2,000-3,000\", or words such as \"nearly 5,000\", \"up to 212\", \"hundreds\" or \"unknown\".")]
    [InlineData("\"change\": 5", "DEP033 at line 3, column 70, $.contributions[0].reports[0].change: The number 5 stands here; expected a sign and a count, such as \"+560\" or \"-up to 300\".")]
    [InlineData("\"change\": -5", "DEP033 at line 3, column 70, $.contributions[0].reports[0].change: The number -5 stands here; expected a sign and a count, such as \"+560\" or \"-up to 300\"; write \"-5\" in quotation marks if that is what is meant.")]
    [InlineData("\"official\": \"yes\"", "DEP033 at line 3, column 72, $.contributions[0].reports[0].official: The text 'yes' stands here; expected true or false.")]
    [InlineData("\"official\": null", "DEP034 at line 3, column 72, $.contributions[0].reports[0].official: The value null stands here; expected true or false, or no such property at all.")]
    [InlineData("\"credibility\": 7", "DEP036 at line 3, column 75, $.contributions[0].reports[0].credibility: The number 7 is no grade of credibility; expected a grade from 1 (confirmed) to 6 (cannot be judged), as a number without quotation marks.")]
    [InlineData("\"caveats\": [null]", "DEP034 at line 3, column 72, $.contributions[0].reports[0].caveats[0]: The value null stands here; expected a text in quotation marks.")]
    [InlineData("\"caveats\": \"x\"", "DEP033 at line 3, column 71, $.contributions[0].reports[0].caveats: The text 'x' stands here; expected a list, [ … ], each element a text in quotation marks.")]
    [InlineData("\"basis\": \"avrage\"", "DEP035 at line 3, column 69, $.contributions[0].reports[0].basis: 'avrage' is not known here (did you mean \"average\"?); expected one of \"as-of\", \"average\", \"peak\".")]
    public void Parse_WrongInAReport_SaysWhereAndWhat(string properties, string expected) =>
        Assert.Equal("error " + expected, JsonTexts.Findings(JsonTexts.WithReport("\"effective\": \"2016\", \"stage\": \"deployed\", " + properties)));

    [Fact]
    public void Parse_ManyMistakes_FindsAllInTheOrderOfTheFile() =>
        Assert.Equal(
            """
            error DEP032 at line 3, column 1, $.contributions[0].reports[0]: "stage" is missing; expected one of "requested", "proposed", "pledged", "authorised", "deployed".
            error DEP031 at line 3, column 31, $.contributions[0].reports[0].source: "source" is written a second time in this object; keep one.
            error DEP033 at line 3, column 41, $.contributions[0].reports[0].source: An object stands here; expected an id of 1 to 200 characters without spaces, quotation marks, ':' or '@', such as "sea-guardian".
            error DEP035 at line 3, column 68, $.contributions[0].reports[0].effective: '2016-02-30' cannot be read as a date: 30 is not a day of February 2016; its days run from 01 to 29.
            """,
            JsonTexts.Findings(JsonTexts.WithReport("\"level\": 12, \"source\": { \"a\": [1] }, \"effective\": \"2016-02-30\"")));

    [Fact]
    public void Parse_HugeTextInAnId_IsAShortFinding()
    {
        var finding = JsonTexts.Findings(JsonTexts.WithSource("\"id\": \"" + new string('x', 10_000_000) + "\", \"publisher\": \"p\""));

        Assert.Equal("error DEP035 at line 1, column 64, $.sources[0].id: '" + new string('x', 60) + "…' is not an id; " + AnId, finding);
    }

    [Fact]
    public void Parse_NothingButMistakes_ListsAThousandAndCountsTheRest()
    {
        Assert.False(Dataset.TryParse(JsonTexts.With("\"sources\": [" + string.Join(",", Enumerable.Repeat("1", 5000)) + "]"), out _, out var findings));

        Assert.Equal(1001, findings.Count);
        Assert.Equal("warning DEP099 at $: Only 1,000 findings are listed; 4,000 more were found.", findings[^1].ToString());
    }

    [Fact]
    public void Parse_ListTwice_ChecksBothAndKeepsNeitherFromTheFindings() =>
        Assert.Equal(
            "error DEP031 at line 1, column 90, $.sources: \"sources\" is written a second time in this object; keep one.\n"
            + "error DEP033 at line 1, column 128, $.sources[0].publisher: The number 1 stands here; expected a text in quotation marks; write \"1\" in quotation marks if that is what is meant.",
            JsonTexts.Findings(JsonTexts.With("\"sources\": [{ \"id\": \"s\", \"publisher\": \"p\" }], \"sources\": [{ \"id\": \"t\", \"publisher\": 1 }]")));

    [Fact]
    public void Finding_HasValueAndExpectation()
    {
        Assert.False(Dataset.TryParse(JsonTexts.WithSource("\"id\": \"s\", \"publisher\": 12"), out _, out var findings));

        Assert.Equal(("12", "a text in quotation marks"), (findings[0].Value, findings[0].Expected));
    }

    [Fact]
    public void Parse_NullWhereAValueMayBeAbsent_IsAbsent() =>
        Assert.Null(Dataset.Parse(JsonTexts.With("\"coverage\": null")).Info.Coverage);
}
