using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>The total of a row on all days: what it is from one day to the day before the next step, 20 bytes a step as long as the sums fit 32 bits.</summary>
internal sealed class RowHistory
{
    private readonly int[] days;
    private readonly Vector128<int>[]? narrow;
    private readonly Vector256<long>[]? wide;
    private readonly Gaps[]? gaps;

    private RowHistory(int[] days, Vector128<int>[]? narrow, Vector256<long>[]? wide, Gaps[]? gaps) =>
        (this.days, this.narrow, this.wide, this.gaps) = (days, narrow, wide, gaps);

    /// <summary>The first day of each step, in order.</summary>
    public ReadOnlySpan<int> Days => days;

    /// <summary>The first days of the steps that begin before a day.</summary>
    public ReadOnlySpan<int> DaysBefore(int day) => day == DayNumber.AfterAll ? days : days.AsSpan(0, StepOn(day - 1) + 1);

    /// <summary>The sums of each step, where all fit 32 bits: low, best, high and the number of figures.</summary>
    public ReadOnlySpan<Vector128<int>> Narrow => narrow;

    /// <summary>Whether every step is a plain sum that fits 32 bits: nothing unknown, no bound open, no best absent.</summary>
    public bool IsPlain => narrow is not null && gaps is null;

    public bool HasGaps => gaps is not null;

    /// <summary>How much memory its arrays take.</summary>
    public long Bytes => (days.Length * 4L) + ((narrow?.Length ?? 0) * 16L) + ((wide?.Length ?? 0) * 32L) + ((gaps?.Length ?? 0) * 24L);

    /// <summary>The history of a row from its running sums on all days on which anything changes.</summary>
    public static RowHistory Of(RowSums sums, DayColumns columns)
    {
        var steps = new List<int>();
        var fits = true;
        for (var column = 0; column < columns.Count; column++)
        {
            if (!IsStep(sums, column))
                continue;
            steps.Add(column);
            fits &= (sums.Sums[column] & Vector256.Create(~(long)int.MaxValue)) == Vector256<long>.Zero;
        }

        return new RowHistory(
            [.. steps.Select(c => columns[c])],
            fits ? [.. steps.Select(c => Vector128.Narrow(sums.Sums[c].GetLower(), sums.Sums[c].GetUpper()))] : null,
            fits ? null : [.. steps.Select(c => sums.Sums[c])],
            sums.HasGaps ? [.. steps.Select(c => sums.Missing[c])] : null);
    }

    /// <summary>Whether anything stands in the row on one of some days, be it counted elsewhere.</summary>
    public bool IsPresent(int first, int until)
    {
        for (var step = Math.Max(StepOn(first), 0); step < days.Length && days[step] < until; step++)
        {
            if (Measures.Of(SumOf(step), GapsOf(step)).IsPresent)
                return true;
        }

        return false;
    }

    /// <summary>The step that holds on a day; -1 before the first.</summary>
    public int StepOn(int day)
    {
        var found = Array.BinarySearch(days, day);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The step that holds on a day that is not before that of an earlier step.</summary>
    public int StepFrom(int step, int day)
    {
        // Days asked about follow one another closely as a rule: look ahead in growing strides, then halve.
        var (low, stride) = (step, 1);
        while (low + stride < days.Length && days[low + stride] <= day)
        {
            low += stride;
            stride <<= 1;
        }

        var high = Math.Min(low + stride, days.Length);
        while (high - low > 1)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (days[middle] <= day)
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    public Vector256<long> SumOf(int step) => narrow is not null ? Vector256.Create(Vector128.WidenLower(narrow[step]), Vector128.WidenUpper(narrow[step])) : wide![step];

    public Gaps GapsOf(int step) => gaps is null ? default : gaps[step];

    private static bool IsStep(RowSums sums, int column) => column == 0
        ? sums.Sums[0] != Vector256<long>.Zero || (sums.HasGaps && sums.Missing[0] != default)
        : sums.Sums[column] != sums.Sums[column - 1] || (sums.HasGaps && sums.Missing[column] != sums.Missing[column - 1]);
}
