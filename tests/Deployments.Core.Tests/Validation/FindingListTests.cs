namespace Deployments.Tests.Validation;

public sealed class FindingListTests
{
    private static readonly Finding Wrong = new(FindingCodes.SourceUnknown, "$.totals[0].source", "There is no source 'x' in the dataset.");

    private static readonly Finding Odd = new(FindingCodes.LookAlike, "$.contributions[2]", "The two look alike.");

    [Fact]
    public void HasErrors_ErrorsAndWarnings_IsTrueForErrors()
    {
        Assert.True(FindingList.Of(Odd, Wrong).HasErrors);
        Assert.True(FindingList.Of(Wrong).HasErrors);
        Assert.False(FindingList.Of(Odd).HasErrors);
        Assert.False(FindingList.Of().HasErrors);
    }

    [Fact]
    public void Errors_AndWarnings_PartTheList()
    {
        var all = FindingList.Of(Odd, Wrong, Odd);

        Assert.Equal([Wrong], all.Errors());
        Assert.Equal([Odd, Odd], all.Warnings());
        Assert.Equal([Wrong], all.OfCode(Wrong.Code.Code));
        Assert.Empty(all.OfCode("DEP999"));
    }

    [Fact]
    public void Equals_TheSameFindingsInOrder_IsTrue()
    {
        var list = FindingList.Of(Odd, Wrong);

        Assert.True(list.Equals(FindingList.Of(Odd, Wrong)));
        Assert.True(list.Equals((object)FindingList.Of(Odd, Wrong)));
        Assert.Equal(list.GetHashCode(), FindingList.Of(Odd, Wrong).GetHashCode());
        Assert.False(list.Equals(FindingList.Of(Wrong, Odd)));
        Assert.False(list.Equals(null));
        Assert.False(list.Equals((object)"DEP201"));
    }

    [Theory]
    [InlineData(null, null, null, "warning DEP411 at $.contributions[2]: The two look alike.")]
    [InlineData("kfor.csv", null, null, "warning DEP411 at kfor.csv, $.contributions[2]: The two look alike.")]
    [InlineData("kfor.csv", 4, null, "warning DEP411 at kfor.csv, line 4, $.contributions[2]: The two look alike.")]
    [InlineData(null, 4, 7, "warning DEP411 at line 4, column 7, $.contributions[2]: The two look alike.")]
    public void ToString_OfAFinding_NamesWhatIsKnownOfItsPlace(string? file, int? line, int? column, string text) =>
        Assert.Equal(text, (Odd with { File = file, Line = line, Column = column }).ToString());

    [Fact]
    public void File_WithAControlCharacter_ShowsItsCode() => Assert.DoesNotContain('\u001b', (Odd with { File = "a\u001b[31m.csv" }).File!);
}
