namespace Deployments;

/// <summary>A count in three numbers; -1 stands for an absent best and for an open high. The same arithmetic as <see cref="TroopCount"/>.</summary>
internal readonly record struct CountBounds
{
    private const long None = Segment.None;

    public CountBounds(long low, long best, long high) => (Low, Best, High) = (low, low == high ? low : best, high);

    public static CountBounds Zero => new(0, 0, 0);

    public static CountBounds Unknown => new(0, None, None);

    public long Low { get; }

    public long Best { get; }

    public long High { get; }

    public static CountBounds Of(TroopCount count) => new(count.Low, count.Best ?? None, count.High ?? None);

    /// <summary>The level after a rise, as <see cref="TroopChange.ApplyTo"/>.</summary>
    public CountBounds Plus(in CountBounds size) => new(Low + size.Low, Best < 0 || size.Best < 0 ? None : Best + size.Best, High < 0 || size.High < 0 ? None : High + size.High);

    /// <summary>The level after a fall, as <see cref="TroopChange.ApplyTo"/>.</summary>
    public CountBounds Less(in CountBounds size) => new(
        size.High < 0 ? 0 : Math.Max(0, Low - size.High),
        Best < 0 || size.Best < 0 ? None : Math.Max(0, Best - size.Best),
        High < 0 ? None : Math.Max(0, High - size.Low));

    /// <summary>From the lower low to the higher high, open where one is open; a best only where both agree on it, as <see cref="TroopCounts.Envelope"/>.</summary>
    public CountBounds With(in CountBounds other) => new(
        Math.Min(Low, other.Low),
        Best == other.Best ? Best : None,
        High < 0 || other.High < 0 ? None : Math.Max(High, other.High));
}
