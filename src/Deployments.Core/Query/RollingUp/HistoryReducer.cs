using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>Makes cells of periods straight from a row's plain history: where every day is covered.</summary>
/// <remarks>
/// In plain notation, over the steps s of a period, each with its sums v(s) and the days d(s) that it has in the period:
/// peak = max v(s); lowest = min v(s) over those with a figure; sum = Σ v(s) · d(s).
/// </remarks>
internal static class HistoryReducer
{
    /// <summary>The cells of all periods; absent where nothing stands in the row on any of their days.</summary>
    public static CellNumbers[]? Reduce(PeriodRule rule, RowHistory history, ReadOnlySpan<(int First, int Until)> spans)
    {
        var cells = new CellNumbers[spans.Length];
        var isPresent = false;
        for (var period = 0; period < cells.Length; period++)
        {
            var (first, until) = spans[period];
            cells[period] = !history.IsPlain || rule == PeriodRule.Lowest ? PeriodReducer.Reduce(rule, new HistoryTotals(history, first, until))
                : rule == PeriodRule.Peak ? Peak(history, first, until)
                : Sum(history, first, until);
            isPresent |= cells[period].State != CellState.NoneReported || (!history.IsPlain && history.IsPresent(first, until));
        }

        return isPresent ? cells : null;
    }

    private static CellNumbers Peak(RowHistory history, int first, int until)
    {
        var decisive = first;
        var most = history.Blocks?.Peak(first, until) ?? StepPeak(history, first, until, ref decisive);
        if (history.Blocks is { } blocks && most[3] > 0)
            decisive = blocks.FirstWith(most[1], first, until);
        return new CellNumbers
        {
            State = most[3] > 0 ? CellState.Figure : CellState.NoneReported,
            Low = most[0],
            Best = most[1],
            High = most[2],
            KnownBest = most[3] > 0 ? most[1] : null,
            Decisive = decisive,
        };
    }

    private static CellNumbers Sum(RowHistory history, int first, int until)
    {
        var all = history.Blocks?.Sum(first, until) ?? StepSum(history, first, until);
        return new CellNumbers
        {
            State = all[3] > 0 ? CellState.Figure : CellState.NoneReported,
            Low = all[0],
            Best = all[1],
            High = all[2],
            Decisive = until - 1,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector128<int> StepPeak(RowHistory history, int first, int until, ref int decisive)
    {
        var sums = history.Narrow;
        var most = Vector128<int>.Zero;
        var best = -1;
        for (var at = Math.Max(history.StepOn(first), 0); at < sums.Length && history.DayOf(at) < until; at++)
        {
            var sum = sums[at];
            most = Vector128.Max(most, sum);
            if (sum[1] > best && sum[3] > 0)
                (best, decisive) = (sum[1], Math.Max(history.DayOf(at), first));
        }

        return most;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector256<long> StepSum(RowHistory history, int first, int until)
    {
        var sums = history.Narrow;
        var all = Vector256<long>.Zero;
        for (var at = Math.Max(history.StepOn(first), 0); at < sums.Length && history.DayOf(at) < until; at++)
        {
            // At most 3.7 million days of sums below 2^31: far from leaving 64 bits.
            var length = (at + 1 < sums.Length ? Math.Min(history.DayOf(at + 1), until) : until) - Math.Max(history.DayOf(at), first);
            var wide = Vector256.Create(Vector128.WidenLower(sums[at]), Vector128.WidenUpper(sums[at]));
            all += length == 1 ? wide : wide * length;
        }

        return all;
    }
}
