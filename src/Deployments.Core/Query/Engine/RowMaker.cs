using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>Makes the cells of a row from its sums.</summary>
internal sealed class RowMaker(PeriodRule rule, DaySpans days)
{
    /// <summary>The cells; absent where nothing stands in the row on a day that the query looks at.</summary>
    /// <param name="sums">The running sums.</param>
    /// <param name="isAlways">Whether the row stands there all the same.</param>
    public RowCells? Make(RowSums sums, bool isAlways)
    {
        if (!isAlways && !IsPresent(sums))
            return null;
        return rule is PeriodRule.AtEnd or PeriodRule.AtStart ? Packed(sums) : new PeriodCells([.. Enumerable.Range(0, days.Count).Select(p => PeriodReducer.Reduce(rule, new ColumnTotals(sums, days, p)))]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsPresent(RowSums sums)
    {
        var all = sums.Sums;
        for (var column = 0; column < all.Length; column++)
        {
            if ((all[column][3] > 0 || (sums.HasGaps && sums.Missing[column] != default)) && days.IsLookedAt(column))
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private DayCells Packed(RowSums sums)
    {
        var all = sums.Sums;
        var gaps = sums.HasGaps ? sums.Missing.ToArray() : null;
        var packed = new Vector128<int>[all.Length];
        var seen = Vector256<long>.Zero;
        for (var column = 0; column < all.Length; column++)
        {
            seen |= all[column];
            packed[column] = Vector128.Narrow(all[column].GetLower(), all[column].GetUpper());
        }

        // Sums are never negative, so that a bit beyond the 31st says that one of them is wider.
        return (seen & Vector256.Create(~(long)int.MaxValue)) == Vector256<long>.Zero ? new DayCells(days, packed, gaps) : new DayCells(days, all.ToArray(), gaps);
    }
}
