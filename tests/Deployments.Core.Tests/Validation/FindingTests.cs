using Deployments.Tests.Formats;
using Deployments.Tests.Formats.Mappings;

namespace Deployments.Tests.Validation;

/// <summary>A finding's value is what was found, character for character; what is printed of it is short and hides nothing.</summary>
public sealed class FindingTests
{
    private const string Odd = "\u202Enot a \"count\"\r\nbut, however long it goes on, all of it is the value: \u200B=1+1, and so on and on";

    [Fact]
    public void Value_OfATable_IsTheWholeCell()
    {
        Mapped.Long.TryReadText($"country,mission,date,troops\nUSA,op,2016-01-01,\"{Odd.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n", out var reading);
        var finding = reading.Findings.Errors()[0];

        Assert.Equal(Odd, finding.Value);
        Assert.Contains("'\\u202Enot a \"count\"\\u000D\\u000Abut, however ", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("=1+1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_OfAFileInJson_IsTheWholeText()
    {
        var escaped = string.Concat(Odd.Select(c => $"\\u{(int)c:X4}"));
        Dataset.TryParse($"{{ \"format\": \"deployments/1\", \"title\": \"T\", \"coverage\": \"{escaped}\", \"{escaped}\": 1 }}", out _, out var findings);

        Assert.Equal([Odd, Odd], findings.Select(f => f.Value));
        Assert.All(findings, f => Assert.DoesNotContain('\n', f.ToString()));
    }

    [Fact]
    public void Value_OfANumberInJson_IsItsDigitsAsTheyStand()
    {
        var digits = "1" + new string('0', 80) + ".50";
        Dataset.TryParse($"{{ \"format\": \"deployments/1\", \"title\": {digits} }}", out _, out var findings);

        Assert.Equal(digits, findings[0].Value);
        Assert.Contains($"The number {digits[..60]}… stands here", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_OfHalfACharacterInJson_IsTheEscapeAsItStands()
    {
        Dataset.TryParse("""{ "format": "deployments/1", "title": "a \uD800 b" }""", out _, out var findings);

        Assert.Equal("""a \uD800 b""", findings[0].Value);
    }

    [Fact]
    public void Value_OfARecord_IsTheWholeText()
    {
        var name = new string('n', 100) + "\u0001";
        new DatasetBuilder("T").Add(new Operation { Id = "op", Name = name }).TryBuild(out _, out var findings);

        Assert.Equal(name, findings.Errors()[0].Value);
    }

    [Fact]
    public void Value_OfAPathThatLeavesAPackage_IsTheWholePath()
    {
        var path = "../" + new string('x', 100);
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("datapackage.json"), $$"""{ "resources": [{ "name": "reports", "path": "{{path}}" }], "deployments": { "format": "deployments/1", "title": "x" } }""");
        DataPackages.TryLoad(folder.Root, out _, out var findings);

        Assert.Equal(path, Assert.Single(findings).Value);
    }

    [Theory]
    [InlineData(16_384, true)]
    [InlineData(16_385, false)]
    public void Value_LongerThanAFindingKeeps_IsAbsentAndItsBeginningInTheMessage(int length, bool isKept)
    {
        var value = new string('9', length);
        Mapped.Long.TryReadText($"country,mission,date,troops\nUSA,op,2016-01-01,{value}x\n", out var table);
        Dataset.TryParse($"{{ \"format\": \"deployments/1\", \"title\": {value} }}", out _, out var json);

        Assert.Equal(isKept ? value : null, new Finding(FindingCodes.CellUnreadable, "$", "m") { Value = value }.Value);
        Assert.Equal(isKept ? value : null, json[0].Value);
        Assert.Null(table.Findings.Errors()[0].Value);
        Assert.Contains(new string('9', 60) + "…", json[0].Message, StringComparison.Ordinal);
        Assert.Contains(new string('9', 60) + "…", table.Findings.Errors()[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Expected_FileAndPath_ShowHiddenSignsAsCodes()
    {
        var finding = new Finding(FindingCodes.CellUnreadable, "a\nb", "c\u202Ed") { Expected = "e\u200Bf", File = "g\th" };

        Assert.Equal(("a\\u000Ab", "c\\u202Ed", "e\\u200Bf", "g\\u0009h"), (finding.Path, finding.Message, finding.Expected, finding.File));
    }
}
