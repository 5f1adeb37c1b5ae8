using CsCheck;

namespace Deployments.Tests.Values;

public class TroopCountTests
{
    private static readonly Gen<long> Numbers =
        Gen.OneOf(Gen.Long[0, 20], Gen.Long[0, 5_000], Gen.Long[0, 1_000_000], Gen.Long[0, long.MaxValue / 4]);

    internal static readonly Gen<TroopCount> Counts = Gen.Select(Numbers, Numbers, Numbers, Gen.Int[0, 6], (a, b, c, kind) =>
    {
        long[] ordered = [a, b, c];
        Array.Sort(ordered);
        var (low, best, high) = (ordered[0], ordered[1], ordered[2]);
        return kind switch
        {
            0 => TroopCount.Unknown,
            1 => TroopCount.Exactly(low),
            2 => TroopCount.Between(low, high),
            3 => TroopCount.Between(low, high, best),
            4 => TroopCount.AtLeast(low),
            5 => TroopCount.AtLeast(low, best),
            _ => TroopCount.AtMost(high),
        };
    });

    [Fact]
    public void Default_IsUnknown_NotZero()
    {
        TroopCount count = default;

        Assert.Equal(TroopCount.Unknown, count);
        Assert.Equal((0L, null, null, null), (count.Low, count.Best, count.High, count.Words));
        Assert.True(count.IsUnknown);
        Assert.False(count.IsExact);
        Assert.NotEqual(TroopCount.Zero, count);
    }

    [Fact]
    public void Exactly_HasOneNumberThroughout()
    {
        var count = TroopCount.Exactly(5_000);

        Assert.Equal((5_000L, 5_000L, 5_000L), (count.Low, count.Best, count.High));
        Assert.True(count.IsExact);
        Assert.Equal(TroopCount.Exactly(0), TroopCount.Zero);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(long.MaxValue - 1)]
    [InlineData(long.MaxValue)]
    public void Exactly_HoldsEveryNumberFromZeroUp(long number)
    {
        var count = TroopCount.Exactly(number);
        Assert.Equal((number, number, number), (count.Low, count.Best, count.High));
    }

    [Fact]
    public void Between_EqualBounds_IsExact() => Assert.Equal(TroopCount.Exactly(7), TroopCount.Between(7, 7));

    [Fact]
    public void AtLeast_Zero_IsUnknown() => Assert.Equal(TroopCount.Unknown, TroopCount.AtLeast(0));

    [Fact]
    public void AtLeast_ZeroWithABestEstimate_IsNotUnknown() => Assert.False(TroopCount.AtLeast(0, 600).IsUnknown);

    [Fact]
    public void AtMost_Zero_IsZero() => Assert.Equal(TroopCount.Zero, TroopCount.AtMost(0));

    [Fact]
    public void Exactly_NegativeNumber_SaysItIsACorrection()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => TroopCount.Exactly(-5));
        Assert.StartsWith(
            "A troop count is zero or more, not -5. A negative printed figure is a correction, held as the missing reason \"correction\" with the figure as printed.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Between_HighBelowLow_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => TroopCount.Between(3_000, 2_000));
        Assert.Equal("The high bound 2,000 is below the low bound 3,000; give the smaller number first. (Parameter 'high')", error.Message);
    }

    [Theory]
    [InlineData(1_999, false)]
    [InlineData(2_000, true)]
    [InlineData(2_500, true)]
    [InlineData(3_000, true)]
    [InlineData(3_001, false)]
    public void Between_BestEstimate_LiesInsideItsBounds(long best, bool isAllowed)
    {
        if (isAllowed)
        {
            Assert.Equal(best, TroopCount.Between(2_000, 3_000, best).Best);
            return;
        }
        var error = Assert.Throws<ArgumentException>(() => TroopCount.Between(2_000, 3_000, best));
        Assert.Equal(FormattableString.Invariant($"The best estimate {best:#,0} is outside its bounds, 2,000 to 3,000. (Parameter 'best')"), error.Message);
    }

    [Fact]
    public void AtLeast_BestBelowLow_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => TroopCount.AtLeast(560, 559));
        Assert.Equal("The best estimate 559 is below the low bound 560. (Parameter 'best')", error.Message);
    }

    [Fact]
    public void EveryFactory_NegativeNumber_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TroopCount.Between(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => TroopCount.Between(-1, 5, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => TroopCount.AtLeast(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TroopCount.AtLeast(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => TroopCount.AtMost(-1));
    }

    [Fact]
    public void Plus_AddsBoundToBound()
    {
        var sum = TroopCount.Between(2_000, 3_000, 2_500) + TroopCount.Exactly(560);

        Assert.Equal(TroopCount.Between(2_560, 3_560, 3_060), sum);
        Assert.Equal(sum, TroopCount.Between(2_000, 3_000, 2_500).Plus(560));
    }

    [Fact]
    public void Plus_OpenHighStaysOpen_AndAbsentBestStaysAbsent() =>
        Assert.Equal(TroopCount.AtLeast(700), TroopCount.AtLeast(200) + 500);

    [Fact]
    public void Plus_Unknown_LeavesOnlyTheKnownLow() => Assert.Equal(TroopCount.AtLeast(500), TroopCount.Unknown + 500);

    [Fact]
    public void Plus_DropsTheWords() => Assert.Null((TroopCount.Parse("nearly 5,000") + TroopCount.Zero).Words);

    [Fact]
    public void Plus_SumAboveSixtyFourBits_Overflows()
    {
        Assert.Throws<OverflowException>(() => TroopCount.Exactly(long.MaxValue) + 1);
        Assert.Throws<OverflowException>(() => TroopCount.AtMost(long.MaxValue) + TroopCount.AtMost(1));
        Assert.Throws<OverflowException>(() => TroopCount.AtLeast(0, long.MaxValue) + TroopCount.AtLeast(0, 1));
    }

    [Fact]
    public void Plus_Text_JoinsText()
    {
        Assert.Equal("Total: 5,000", "Total: " + TroopCount.Exactly(5_000));
        Assert.Equal("5,000 troops", TroopCount.Exactly(5_000) + " troops");
    }

    [Fact]
    public void Equality_SameNumbersWithOtherWords_Differ()
    {
        TroopCount inWords = "2,000 to 3,000";
        var inNumbers = TroopCount.Between(2_000, 3_000);

        Assert.NotEqual(inNumbers, inWords);
        Assert.True(inNumbers != inWords);
        Assert.Equal(inNumbers, inWords.WithoutWords());
    }

    [Fact]
    public void Equality_FollowsTheContract()
    {
        var one = TroopCount.Parse("nearly 5,000");
        var same = TroopCount.Parse("nearly 5,000");

        Assert.True(one == same);
        Assert.True(one.Equals((object)same));
        Assert.False(one.Equals((object)"nearly 5,000"));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void Conversions_FromNumberAndText_ReadAsTyped()
    {
        TroopCount fromNumber = 5_000;
        TroopCount fromText = "5,000";
        Assert.Equal(fromNumber, fromText);
    }

    [Fact]
    public void LargestArmy_IsNoLimitOfTheType() =>
        Assert.Equal(TroopCount.LargestArmy + 1, TroopCount.Exactly(TroopCount.LargestArmy + 1).Low);

    [Fact]
    public void Plus_InAnyOrderAndGrouping_IsOneSum() =>
        Gen.Select(Counts, Counts, Counts).Sample((a, b, c) => a + b == b + a && a + b + c == a + (b + c));

    [Fact]
    public void Plus_KeepsBoundsInOrder_AndNeverNarrows() =>
        Gen.Select(Counts, Counts).Sample((a, b) =>
        {
            var sum = a + b;
            Assert.True(sum.Low <= (sum.Best ?? sum.Low) && !(sum.Best > sum.High));
            Assert.True(Width(sum) >= Math.Max(Width(a), Width(b)));
        });

    private static long Width(TroopCount count) => count.High is { } high ? high - count.Low : long.MaxValue;
}
