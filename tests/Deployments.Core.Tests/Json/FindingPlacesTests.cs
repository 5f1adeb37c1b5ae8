using System.Text;

namespace Deployments.Tests.Json;

public sealed class FindingPlacesTests
{
    private static readonly FindingCode Warning = new("DEP900", FindingSeverity.Warning, "A test.");
    private static readonly FindingCode Error = new("DEP901", FindingSeverity.Error, "A test.");

    private static readonly byte[] File = Encoding.UTF8.GetBytes(
        """
        { "title": "é",
          "sources": [{ "id": "a" }, { "id": "é😀", "note": "x" }],
          "totals": [
            { "figure": 1, "caveats": ["p", "q"] }
          ], "totals": [ { "figure": 2 } ] }
        """);

    [Theory]
    [InlineData("$", 1, 1)]
    [InlineData("$.title", 1, 12)]
    [InlineData("$.sources[0].id", 2, 23)]
    [InlineData("$.sources[1].note", 2, 53)]
    [InlineData("$.totals[0].figure", 4, 17)]
    [InlineData("$.totals[0].caveats[1]", 4, 37)]
    public void InOrder_PathInTheFile_HasItsLineAndColumn(string path, int line, int column) => Assert.Equal((line, column), Place(path));

    [Theory]
    [InlineData("$.sources[1].publisher", 2, 30)]
    [InlineData("$.sources[7].publisher.text", 2, 14)]
    [InlineData("$.operations[0].id", 1, 1)]
    public void InOrder_PathNotInTheFile_HasThePlaceOfWhatIsAroundIt(string path, int line, int column) => Assert.Equal((line, column), Place(path));

    [Fact]
    public void InOrder_FindingsOfReaderAndValidators_StandInTheOrderOfTheFile()
    {
        var log = new FindingLog();
        log.Add(File.AsSpan().IndexOf("\"totals\""u8), Error, "from the reader", null, "");

        var all = FindingPlaces.InOrder(File, log, [Found(Warning, "$.totals[0].figure"), Found(Warning, "$.title")]);

        Assert.Equal([(1, "$.title"), (3, "$"), (4, "$.totals[0].figure")], all.Select(f => (f.Line!.Value, f.Path)));
    }

    [Fact]
    public void InOrder_ManyWarningsAndAnErrorAtTheEnd_KeepsTheError()
    {
        var all = FindingPlaces.InOrder(File, new FindingLog(), [.. Enumerable.Repeat(Found(Warning, "$.title"), 1500), Found(Error, "$.totals[0].figure")]);

        Assert.Equal(1001, all.Count);
        Assert.Equal(Error, all[^2].Code);
        Assert.Equal("warning DEP099 at $: Only 1,000 findings are listed; 501 more were found.", all[^1].ToString());
    }

    [Fact]
    public void InOrder_ManyWarningsOfASoundFile_KeepsAll() =>
        Assert.Equal(1500, FindingPlaces.InOrder(File, new FindingLog(), [.. Enumerable.Repeat(Found(Warning, "$.title"), 1500)]).Count);

    private static (int?, int?) Place(string path)
    {
        var finding = Assert.Single(FindingPlaces.InOrder(File, new FindingLog(), [Found(Warning, path)]));
        return (finding.Line, finding.Column);
    }

    private static Finding Found(FindingCode code, string path) => new(code, path, "A test.");
}
