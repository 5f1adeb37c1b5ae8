namespace Deployments.Tests.Timelines;

/// <summary>Arithmetic on counts as bare numbers is that of counts, for every pair of a hundred or so.</summary>
public sealed class CountBoundsTests
{
    private static readonly long?[] Figures = [null, 0, 1, 5, 12];

    private static readonly TroopCount[] Counts =
        [.. from low in Figures from best in Figures from high in Figures where low is not null && !(best < low) && !(high < low) && !(high < best) select TroopCounts.Of(low.Value, best, high)];

    [Fact]
    public void Plus_AnySizes_IsTheRiseOfACount() => ForEachPair((level, size) =>
        Assert.Equal(CountBounds.Of(TroopChange.Increase(size).ApplyTo(level, out _)), CountBounds.Of(level).Plus(CountBounds.Of(size))));

    [Fact]
    public void Less_AnySizes_IsTheFallOfACount() => ForEachPair((level, size) =>
        Assert.Equal(CountBounds.Of(TroopChange.Decrease(size).ApplyTo(level, out _)), CountBounds.Of(level).Less(CountBounds.Of(size))));

    [Fact]
    public void With_AnyCounts_IsTheirEnvelope() => ForEachPair((one, other) =>
        Assert.Equal(CountBounds.Of(TroopCounts.Envelope([one, other])), CountBounds.Of(one).With(CountBounds.Of(other))));

    [Theory]
    [InlineData("50-100 (best 80)", "10-30 (best 20)", "20-90 (best 60)")]
    [InlineData("50-100 (best 80)", "at least 10", "0-90")]
    [InlineData("at least 50", "10-30", "at least 20")]
    [InlineData("50", "60", "0")]
    [InlineData("50-100", "60-70", "0-40")]
    [InlineData("50-100 (best 60)", "40-90 (best 70)", "0-60 (best 0)")]
    public void Rest_OfAWhole_TakesFromEachBoundWhatIsLeastSure(string whole, string parts, string rest) =>
        Assert.Equal(TroopCount.Parse(rest).WithoutWords(), TroopCounts.Rest(TroopCount.Parse(whole), TroopCount.Parse(parts)));

    [Fact]
    public void Rest_OfAnyWhole_KeepsTheBestWithinTheBounds() => ForEachPair((whole, parts) =>
    {
        var rest = TroopCounts.Rest(whole, parts);
        Assert.Equal(whole.Best is { } w && parts.Best is { } p ? Math.Max(0, w - p) : rest.Low == rest.High ? rest.Low : null, rest.Best);
        Assert.False(rest.Best < rest.Low || rest.Best > rest.High);
    });

    private static void ForEachPair(Action<TroopCount, TroopCount> check)
    {
        foreach (var one in Counts)
        {
            foreach (var other in Counts)
                check(one, other);
        }
    }
}
