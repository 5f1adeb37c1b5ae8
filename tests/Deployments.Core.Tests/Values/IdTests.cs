namespace Deployments.Tests.Values;

public sealed class IdTests
{
    private const string Expected = "an id of 1 to 200 characters without spaces, quotation marks, ':' or '@', such as \"sea-guardian\"";

    [Theory]
    [InlineData("kfor")]
    [InlineData("K")]
    [InlineData("sea-guardian/2016_1.2")]
    [InlineData("Ελλάδα")]
    public void Parse_TextWithoutReservedCharacters_IsKept(string text)
    {
        TextForms.AssertReads<Id<Nation>>(text);
        Id<Nation> typed = text;
        Assert.Equal(text, typed.Value);
        Assert.False(typed.IsNone);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("sea guardian")]
    [InlineData("sea\u00A0guardian")]
    [InlineData("kfor:1")]
    [InlineData("kfor@1999")]
    [InlineData("\"kfor")]
    [InlineData("o'neill")]
    [InlineData(null)]
    public void TryParse_ReservedCharacter_IsRefused(string? text) => TextForms.AssertRefuses<Id<Nation>>(text, $"'{text}' is not an id; expected {Expected}.");

    [Fact]
    public void TryParse_ControlCharacter_IsRefusedOnOneLine() =>
        TextForms.AssertRefuses<Id<Nation>>("a\u0007b", $@"'a\u0007b' is not an id; expected {Expected}.");

    [Fact]
    public void Parse_UpToTwoHundredCharacters_IsRead()
    {
        TextForms.AssertReads<Id<Nation>>(new string('a', 200));
        Assert.False(Id<Nation>.TryParse(new string('a', 201), out _, out _));
    }

    [Fact]
    public void Default_NamesNothing()
    {
        Id<Nation> none = default;
        Assert.True(none.IsNone);
        Assert.Equal("", none.Value);
        Assert.Equal("", none.ToString());
        Assert.True(none == default);
        Assert.Equal(0, none.GetHashCode());
        Assert.False(none.Equals(Id<Nation>.Parse("a")));
    }

    [Fact]
    public void Equality_IsLetterByLetter()
    {
        Id<Nation> usa = "USA", same = "USA", small = "usa";
        Assert.True(usa == same);
        Assert.False(usa != same);
        Assert.Equal(usa.GetHashCode(), same.GetHashCode());
        Assert.False(usa == small);
        Assert.True(usa != small);
        Assert.True(usa.Equals((object)same));
        Assert.False(usa.Equals((object)small));
        Assert.False(usa.Equals("USA".Length));
    }

    [Fact]
    public void CompareTo_IsOrdinalAndPutsNothingFirst()
    {
        Id<Nation>[] ids = ["b", "a", "B", default, "ab"];
        Assert.Equal(["", "B", "a", "ab", "b"], ids.Order().Select(id => id.Value));
    }
}
