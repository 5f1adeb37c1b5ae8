using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>The additive numbers of a day's cell: what parts add up to, whatever their number.</summary>
/// <param name="Low">The sum of the known lows.</param>
/// <param name="Best">The sum of the bests of the known parts that have one.</param>
/// <param name="High">The sum of the highs of the known parts that have one.</param>
/// <param name="Known">How many parts have a figure.</param>
/// <param name="Gaps">What is missing.</param>
internal readonly record struct Measures(long Low, long Best, long High, long Known, Gaps Gaps)
{
    /// <summary>Something is there, counted or not, so that its row exists.</summary>
    public bool IsPresent => Known > 0 || Gaps != default;

    /// <summary>Whether the sum is only a lower bound.</summary>
    public bool IsOpen => Gaps.Unknown > 0 || Gaps.Opened > 0;

    public CellState State =>
        Known > 0 ? CellState.Figure
        : IsOpen ? CellState.Unknown
        : Gaps.Impossible > 0 ? CellState.NotApplicable
        : CellState.NoneReported;

    public long? TotalBest => IsOpen || Gaps.NoBest > 0 ? null : Best;

    public long? TotalHigh => IsOpen || Gaps.Open > 0 ? null : High;

    public long? KnownBest => Known > 0 && Gaps.NoBest == 0 ? Best : null;

    public static Measures Of(Vector256<long> sums, in Gaps gaps) => new(sums[0], sums[1], sums[2], sums[3], gaps);

    /// <summary>The numbers of a cell counted force by force.</summary>
    public static Measures Of(DayCell cell)
    {
        var (low, best, high) = (0L, 0L, 0L);
        var gaps = new Gaps
        {
            Unknown = cell.Unknown.Count,
            Opened = cell.LeftOut.Count(l => l.OpensHigh),
            Impossible = cell.LeftOut.Count(l => l.Reason == LeftOutReason.CannotExist),
        };
        foreach (var part in cell.Counted)
        {
            low = checked(low + part.Share.Low);
            best = checked(best + (part.Share.Best ?? 0));
            high = checked(high + (part.Share.High ?? 0));
            gaps.NoBest += part.Share.Best is null ? 1 : 0;
            gaps.Open += part.Share.High is null ? 1 : 0;
        }

        return new Measures(low, best, high, cell.Counted.Count, gaps);
    }
}
