namespace Deployments.Tests.Values;

public sealed class DatedTests
{
    [Theory]
    [InlineData("255", "255", null)]
    [InlineData("255@1990-10-03/..", "255", "1990-10-03/..")]
    [InlineData("2@2016", "2", "2016")]
    public void Parse_ValueWithOrWithoutItsTime_HasBoth(string text, string code, string? during)
    {
        TextForms.AssertReads<Dated<CowCode>>(text);
        Dated<CowCode> typed = text;
        Assert.Equal(code, typed.Value.Value);
        Assert.Equal(during, typed.During?.ToString());
    }

    [Fact]
    public void TryParse_UnreadableValue_IsRefusedInTheValuesWords() =>
        TextForms.AssertRefuses<Dated<CowCode>>("0@2016", "'0' is not a code of Correlates of War; expected a number from 1 to 999, such as \"2\".");

    [Fact]
    public void TryParse_NoText_IsRefusedInTheValuesWords() =>
        TextForms.AssertRefuses<Dated<CowCode>>(null, "'' is not a code of Correlates of War; expected a number from 1 to 999, such as \"2\".");

    [Theory]
    [InlineData("2@", "Empty text cannot be read as a date")]
    [InlineData("2@2016-13", "13 is not a month")]
    [InlineData("2@2016@2017", "'2016@2017' cannot be read as a date")]
    [InlineData("@2016", "'' is not a code of Correlates of War")]
    public void TryParse_UnreadablePart_IsNamed(string text, string named)
    {
        Assert.False(Dated<CowCode>.TryParse(text, out var value, out var error));
        Assert.Equal(default, value);
        Assert.Contains(named, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Expected_IsTheValuesOwnAndTheSpan() =>
        Assert.Equal("a number from 1 to 999, such as \"2\", followed by '@' and an EDTF span where it holds for a time only", Dated<CowCode>.Expected);

    [Fact]
    public void Span_WithoutTime_IsAlways()
    {
        Dated<CowCode> always = CowCode.Parse("2");
        Assert.Equal(DateSpan.Always, always.Span);
        Assert.True(always.HoldsOn(new LocalDate(1, 1, 1)));
        Assert.Equal("2", always.ToString());
    }

    [Theory]
    [InlineData("1999-06-11", false)]
    [InlineData("1999-06-12", true)]
    [InlineData("2003-02-03", true)]
    [InlineData("2003-02-04", false)]
    public void HoldsOn_BothEnds_AreIncluded(string day, bool holds) =>
        Assert.Equal(holds, Dated<Id<Nation>>.Parse("YUG@1999-06-12/2003-02-03").HoldsOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));
}
