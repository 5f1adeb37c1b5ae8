namespace Deployments.Tests.Values;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("one", 1)]
    [InlineData("two", 2)]
    [InlineData("three", 3)]
    [InlineData("four", 4)]
    [InlineData("five", 5)]
    [InlineData("six", 6)]
    [InlineData("seven", 7)]
    [InlineData("eight", 8)]
    [InlineData("nine", 9)]
    [InlineData("ten", 10)]
    [InlineData("eleven", 11)]
    [InlineData("twelve", 12)]
    [InlineData("twenty", 20)]
    [InlineData("thirty", 30)]
    [InlineData("forty", 40)]
    [InlineData("fifty", 50)]
    [InlineData("sixty", 60)]
    [InlineData("seventy", 70)]
    [InlineData("eighty", 80)]
    [InlineData("ninety", 90)]
    public void TryRead_NumberWord_IsItsNumberWithoutScale(string text, long value)
    {
        Assert.True(Numeral.TryRead(text, out var numeral, out var error));
        Assert.Equal("", error);
        Assert.Equal(new Numeral(value, value % 10 == 0 ? 10 : 1, false), numeral);
    }

    [Theory]
    [InlineData("three hundred", 300, 100)]
    [InlineData("a hundred thousand", 100_000, 100_000)]
    [InlineData("five hundred thousand", 500_000, 100_000)]
    [InlineData("12 thousand", 12_000, 1_000)]
    [InlineData("30 thousand", 30_000, 10_000)]
    [InlineData("two million", 2_000_000, 1_000_000)]
    [InlineData("0.5 million", 500_000, 100_000)]
    [InlineData("1.5 hundred", 150, 10)]
    [InlineData("1.50 million", 1_500_000, 10_000)]
    [InlineData("ten dozen", 120, 12)]
    [InlineData("5k", 5_000, 1_000)]
    [InlineData("1.5k", 1_500, 100)]
    [InlineData("9,223,372,036,854,775 thousand", 9_223_372_036_854_775_000, 1_000)]
    [InlineData("9223372036854775.807 thousand", long.MaxValue, 1)]
    public void TryRead_ScaledNumber_IsWorthItsScale(string text, long value, long unit)
    {
        Assert.True(Numeral.TryRead(text, out var numeral, out _));
        Assert.Equal(new Numeral(value, unit, true), numeral);
    }

    [Theory]
    [InlineData("0", 0, 1)]
    [InlineData(" 560 ", 560, 10)]
    [InlineData("5,000", 5_000, 1_000)]
    [InlineData("999,999", 999_999, 1)]
    [InlineData("9223372036854775807", long.MaxValue, 1)]
    public void TryRead_Digits_HaveTheUnitOfTheLastSignificantOne(string text, long value, long unit)
    {
        Assert.True(Numeral.TryRead(text, out var numeral, out _));
        Assert.Equal(new Numeral(value, unit, false), numeral);
    }

    [Theory]
    [InlineData("", "'' is not a number such as \"5,000\"")]
    [InlineData("-", "'-' is not a number such as \"5,000\"")]
    [InlineData("-x", "'-x' is not a number such as \"5,000\"")]
    [InlineData("k", "'k' is not a number such as \"5,000\"")]
    [InlineData("ak", "'ak' is not a number such as \"5,000\"")]
    [InlineData("twok", "'twok' is not a number such as \"5,000\"")]
    [InlineData(",500", "',500' is not a number such as \"5,000\"")]
    [InlineData("5.", "'5.' is not a whole number; write whole numbers, for example \"5,000\", or a fraction of a named size, for example \"1.5 million\"")]
    [InlineData(".5 million", "'.5' is not a number such as \"5,000\"")]
    [InlineData("1. million", "'1. million' does not come to a whole number; write it in digits, for example \"1,500,000\"")]
    [InlineData("1.5 dozen", "'1.5 dozen' does not come to a whole number; write it in digits, for example \"1,500,000\"")]
    [InlineData("1.2.5 million", "'1.2.5 million' does not come to a whole number; write it in digits, for example \"1,500,000\"")]
    [InlineData("9223372036854776 thousand", "'9223372036854776 thousand' is larger than 9,223,372,036,854,775,807, the largest number that can be held")]
    [InlineData("9223372036854775.808 thousand", "'9223372036854775.808 thousand' is larger than 9,223,372,036,854,775,807, the largest number that can be held")]
    public void TryRead_AnythingElse_SaysWhy(string text, string reason)
    {
        Assert.False(Numeral.TryRead(text, out _, out var error));
        Assert.Equal(reason, error);
    }

    [Theory]
    [InlineData("500-1 thousand")]
    [InlineData("500-1.5 thousand")]
    [InlineData("2,000-3 thousand")]
    public void Range_ScaleAtTheHighEndAlone_IsRefused(string text)
    {
        Assert.False(TroopCount.TryParse(text, out _, out var error));
        Assert.Contains("shortened from a larger number", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500-1,000", 500, 1_000)]
    [InlineData("two to 3", 2, 3)]
    [InlineData("2 to twelve", 2, 12)]
    [InlineData("one thousand to 1.5 thousand", 1_000, 1_500)]
    [InlineData("200-200", 200, 200)]
    public void Range_ScaleAtBothEndsOrNone_IsRead(string text, long low, long high) =>
        Assert.Equal(TroopCount.Between(low, high), TroopCount.Parse(text).WithoutWords());
}
