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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static CellNumbers Peak(RowHistory history, int first, int until)
    {
        var starts = history.Days;
        var sums = history.Narrow;
        var step = history.StepOn(first);
        var most = Vector128<int>.Zero;
        var (best, decisive) = (-1, first);
        for (var at = Math.Max(step, 0); at < starts.Length && starts[at] < until; at++)
        {
            var sum = sums[at];
            most = Vector128.Max(most, sum);
            if (sum[1] > best && sum[3] > 0)
                (best, decisive) = (sum[1], Math.Max(starts[at], first));
        }

        return new CellNumbers
        {
            State = most[3] > 0 ? CellState.Figure : CellState.NoneReported,
            Low = most[0],
            Best = most[1],
            High = most[2],
            KnownBest = best >= 0 ? best : null,
            Decisive = decisive,
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static CellNumbers Sum(RowHistory history, int first, int until)
    {
        var starts = history.Days;
        var sums = history.Narrow;
        var step = history.StepOn(first);
        var all = Vector256<long>.Zero;
        var last = default(Vector128<int>);
        for (var at = Math.Max(step, 0); at < starts.Length && starts[at] < until; at++)
        {
            // At most 3.7 million days of sums below 2^31: far from leaving 64 bits.
            last = sums[at];
            var length = (at + 1 < starts.Length ? Math.Min(starts[at + 1], until) : until) - Math.Max(starts[at], first);
            var wide = Vector256.Create(Vector128.WidenLower(last), Vector128.WidenUpper(last));
            all += length == 1 ? wide : wide * length;
        }

        return new CellNumbers
        {
            State = all[3] > 0 ? CellState.Figure : CellState.NoneReported,
            Low = all[0],
            Best = all[1],
            High = all[2],
            KnownBest = last[3] > 0 ? last[1] : null,
            Decisive = until - 1,
        };
    }
}
