namespace Deployments;

/// <summary>What is known of one contribution from one day to the day before the next segment: a holding in numbers.</summary>
/// <remarks>In the columns an absent best and an open high are -1.</remarks>
internal readonly record struct Segment
{
    /// <summary>What stands for an absent best and for an open high.</summary>
    public const long None = -1;

    public required HoldingKind Kind { get; init; }

    /// <summary>Why it is unknown; only where it is.</summary>
    public UnknownReason Reason { get; init; }

    /// <summary>It is there: started, and not ended.</summary>
    public bool IsLive { get; init; }

    /// <summary>All readings of imprecise dates agree.</summary>
    public bool IsCertain { get; init; }

    /// <summary>The figure's low; 0 where there is no figure.</summary>
    public long Low { get; init; }

    public long Best { get; init; }

    public long High { get; init; }

    /// <summary>What it can be under any reading of imprecise dates.</summary>
    public long PossibleLow { get; init; }

    public long PossibleBest { get; init; }

    public long PossibleHigh { get; init; }

    /// <summary>The place of the contribution in which it is counted, where that is the reason; else -1.</summary>
    public int Elsewhere { get; init; }

    public TroopCount Count => TroopCount.FromNumbers(Low, Best < 0 ? null : Best, High < 0 ? null : High);

    public TroopCount Possible => TroopCount.FromNumbers(PossibleLow, PossibleBest < 0 ? null : PossibleBest, PossibleHigh < 0 ? null : PossibleHigh);

    /// <summary>A figure of something that is there, on which all readings agree.</summary>
    public static Segment Certain(long low, long best, long high) => new()
    {
        Kind = HoldingKind.Known,
        IsLive = true,
        IsCertain = true,
        Low = low,
        Best = best,
        High = high,
        PossibleLow = low,
        PossibleBest = best,
        PossibleHigh = high,
        Elsewhere = -1,
    };

    public static Segment Of(Holding holding, int elsewhere) => new()
    {
        Kind = holding.Kind,
        Reason = holding.Reason ?? default,
        IsLive = holding.IsLive,
        IsCertain = holding.IsCertain,
        Low = holding.Kind == HoldingKind.Known ? holding.Count.Low : 0,
        Best = holding.Kind == HoldingKind.Known ? holding.Count.Best ?? None : None,
        High = holding.Kind == HoldingKind.Known ? holding.Count.High ?? None : None,
        PossibleLow = holding.Possible.Low,
        PossibleBest = holding.Possible.Best ?? None,
        PossibleHigh = holding.Possible.High ?? None,
        Elsewhere = elsewhere,
    };
}
