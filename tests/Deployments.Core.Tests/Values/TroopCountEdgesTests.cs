namespace Deployments.Tests.Values;

/// <summary>Counts at the edge of what is read, held or told apart.</summary>
public sealed class TroopCountEdgesTests
{
    [Fact]
    public void TryParse_ReadableText_LeavesNoError()
    {
        Assert.True(TroopCount.TryParse("5,000", out _, out var error));
        Assert.Equal("", error);
    }

    [Fact]
    public void TryParse_TwoHundredCharacters_AreRead()
    {
        var text = "up to" + new string(' ', 192) + "212";
        Assert.Equal(200, text.Length);
        Assert.Equal(212, TroopCount.Parse(text).High);
        Assert.False(TroopCount.TryParse("up to" + new string(' ', 193) + "212", out _, out var error));
        Assert.Contains("it has 201 characters", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2000-3000 (best 25000")]
    [InlineData("2000-3000 best 2500)")]
    public void TryParse_BestEstimateWithoutItsBracket_IsRefused(string text) => Assert.False(TroopCount.TryParse(text, out _));

    [Theory]
    [InlineData("2,000-3,000 (best 2,000)", 2_000)]
    [InlineData("2,000-3,000 (best 3,000)", 3_000)]
    public void Parse_BestEstimateAtABound_IsRead(string text, long best) => Assert.Equal(best, TroopCount.Parse(text).Best);

    [Theory]
    [InlineData("2,000\u20103,000")]
    [InlineData("2,000\u20113,000")]
    [InlineData("2,000\u20143,000")]
    [InlineData("2’000-3’000")]
    public void Parse_OtherDashesAndApostrophes_AreThePlainOnes(string text) => Assert.Equal(TroopCount.Between(2_000, 3_000), TroopCount.Parse(text));

    [Fact]
    public void Parse_AboutTheLargestNumberButOne_ReachesTheLargest() =>
        Assert.Equal(long.MaxValue, TroopCount.Parse("about 9223372036854775806").High);

    [Theory]
    [InlineData(0, 3_000, "up to 3,000")]
    [InlineData(2, 1_999, "2-1,999")]
    [InlineData(2, 2_000, "at least 2 and at most 2,000")]
    [InlineData(999, 999_000, "at least 999 and at most 999,000")]
    [InlineData(1_000, 1_000_000, "1,000-1,000,000")]
    public void ToString_LowThatCouldBeThousands_IsWrittenOut(long low, long high, string text) => Assert.Equal(text, TroopCount.Between(low, high).ToString());

    [Fact]
    public void Plus_AnyOneNumberTooLarge_Overflows()
    {
        var one = TroopCount.Exactly(1);
        Assert.Throws<OverflowException>(() => TroopCount.AtLeast(long.MaxValue) + one);
        Assert.Throws<OverflowException>(() => TroopCount.AtLeast(0, long.MaxValue) + one);
        Assert.Throws<OverflowException>(() => TroopCount.AtMost(long.MaxValue) + TroopCount.AtMost(1));
    }

    [Fact]
    public void Equality_AnyOneNumberOther_Differs()
    {
        var count = TroopCount.Between(1, 9, 5);
        Assert.NotEqual(count, TroopCount.Between(2, 9, 5));
        Assert.NotEqual(count, TroopCount.Between(1, 9, 6));
        Assert.NotEqual(count, TroopCount.Between(1, 8, 5));
        Assert.NotEqual(count, TroopCount.AtLeast(1, 5));
        Assert.Equal(count, TroopCount.Between(1, 9, 5));
    }

    [Fact]
    public void Parse_NoText_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => DateSpan.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => TroopChange.Parse(null!));
    }

    [Fact]
    public void Expected_OfEveryText_IsTheEndOfASentence()
    {
        string[] expected = [TroopCount.Expected, TroopChange.Expected, EdtfDate.Expected];
        Assert.All(expected, text => Assert.Matches("^an? .*such as \"", text));
    }
}
