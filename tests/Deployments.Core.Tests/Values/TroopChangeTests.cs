using CsCheck;

namespace Deployments.Tests.Values;

public class TroopChangeTests
{
    [Theory]
    [InlineData("+560")]
    [InlineData("-200")]
    [InlineData("+nearly 500")]
    [InlineData("-up to 300")]
    [InlineData("-2,000-3,000")]
    [InlineData("+unknown")]
    [InlineData("+0")]
    public void ToString_IsTheTextItWasReadFrom(string text) => Assert.Equal(text, TroopChange.Parse(text).ToString());

    [Theory]
    [InlineData("+560", false, 560)]
    [InlineData("-200", true, 200)]
    [InlineData("\u2212200", true, 200)]
    [InlineData("  - 1,200 ", true, 1_200)]
    public void Parse_SignAndNumber_AreDirectionAndSize(string text, bool isDecrease, long size)
    {
        var change = TroopChange.Parse(text);
        Assert.Equal(isDecrease, change.IsDecrease);
        Assert.Equal(TroopCount.Exactly(size), change.Size);
    }

    [Fact]
    public void Parse_SizeInWords_KeepsThem() => Assert.Equal("nearly 500", TroopChange.Parse("+nearly 500").Size.Words);

    [Theory]
    [InlineData("560", "Cannot read '560' as a change: a change starts with its sign, for example \"+560\", \"-200\" or \"-up to 300\".")]
    [InlineData("", "An empty text is not a change: a change starts with its sign, for example \"+560\", \"-200\" or \"-up to 300\".")]
    [InlineData("+-5", "Cannot read '+-5' as a change: it has two signs; write one, for example \"+560\" or \"-200\".")]
    [InlineData("-5,00", "Cannot read '5,00' as a troop count: the digits of '5,00' are not in groups of three; write \"5,000\" or \"5000\".")]
    [InlineData("+", "An empty text is not a troop count: expected a number such as \"5,000\", a range such as \"2,000-3,000\", or words such as \"nearly 5,000\", \"up to 212\", \"hundreds\" or \"unknown\".")]
    public void TryParse_UnreadableText_SaysWhyInASentence(string text, string sentence)
    {
        Assert.False(TroopChange.TryParse(text, out var change, out var error));
        Assert.Equal(sentence, error);
        Assert.Equal(default, change);
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => { TroopChange _ = text; }).Message);
    }

    [Fact]
    public void Default_IsAnIncreaseOfUnknownSize() => Assert.Equal(TroopChange.Increase(TroopCount.Unknown), default);

    [Fact]
    public void Equality_FollowsTheContract()
    {
        TroopChange change = "+560";
        Assert.True(change == TroopChange.Increase(560));
        Assert.True(change != TroopChange.Decrease(560));
        Assert.Equal(change.GetHashCode(), TroopChange.Increase(560).GetHashCode());
        Assert.NotEqual(TroopChange.Increase(0), TroopChange.Decrease(0));
    }

    [Theory]
    [InlineData("+560", "4,000", "4,560", false)]
    [InlineData("+nearly 500", "4,000", "4,450-4,499", false)]
    [InlineData("+560", "unknown", "at least 560", false)]
    [InlineData("+unknown", "4,000", "at least 4,000", false)]
    [InlineData("-200", "4,000", "3,800", false)]
    [InlineData("-4,000", "4,000", "0", false)]
    [InlineData("-4,001", "4,000", "0", true)]
    [InlineData("-200", "unknown", "unknown", false)]
    [InlineData("-up to 300", "4,000", "3,700-4,000", false)]
    [InlineData("-at least 300", "4,000", "up to 3,700", false)]
    [InlineData("-200", "at least 1,000", "at least 800", false)]
    [InlineData("-200-300", "1,000-2,000 (best 1,500)", "700-1,800", false)]
    [InlineData("-200-300 (best 250)", "1,000-2,000 (best 1,500)", "700-1,800 (best 1,250)", false)]
    [InlineData("-500 ", "100-900 (best 400)", "up to 400 (best 0)", true)]
    [InlineData("-500", "100-900", "up to 400", false)]
    [InlineData("-901", "100-900", "0", true)]
    [InlineData("-500", "at least 100 (best 400)", "at least 0 (best 0)", true)]
    public void ApplyTo_TakesBoundsTheRightWayRound_AndStopsAtZero(string change, string level, string after, bool stopped)
    {
        var result = TroopChange.Parse(change).ApplyTo(TroopCount.Parse(level), out var stoppedAtZero);
        Assert.Equal(after, result.ToString());
        Assert.Equal(stopped, stoppedAtZero);
    }

    [Fact]
    public void ApplyTo_IncreaseAboveSixtyFourBits_Overflows() =>
        Assert.Throws<OverflowException>(() => TroopChange.Increase(1).ApplyTo(long.MaxValue, out _));

    [Fact]
    public void ApplyTo_DecreaseOfTheLargestNumber_StopsAtZero() =>
        Assert.Equal(TroopCount.Zero, TroopChange.Decrease(long.MaxValue).ApplyTo(0, out _));

    [Fact]
    public void ToString_AnyChange_ReadsBackEqual() =>
        Gen.Select(Gen.Bool, TroopCountTests.Counts).Sample((isDecrease, size) =>
        {
            var change = isDecrease ? TroopChange.Decrease(size) : TroopChange.Increase(size);
            Assert.Equal(change, TroopChange.Parse(change.ToString()));
        });

    [Fact]
    public void ApplyTo_AnyChange_KeepsBoundsInOrderAboveZero() =>
        Gen.Select(Gen.Bool, TroopCountTests.Counts, TroopCountTests.Counts).Sample((isDecrease, size, level) =>
        {
            var change = isDecrease ? TroopChange.Decrease(size) : TroopChange.Increase(size);
            var after = change.ApplyTo(level, out _);
            Assert.True(after.Low >= 0 && !(after.High < after.Low) && !(after.Best < after.Low) && !(after.Best > after.High));
        });
}
