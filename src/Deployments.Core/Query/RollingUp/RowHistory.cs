using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>The total of a row on all days: what it is from one day to the day before the next step, 20 bytes a step as long as the sums fit 32 bits.</summary>
internal sealed class RowHistory
{
    private const int BlockBits = 5;
    private const int SumsAtATime = 256;
    private readonly int[] days;
    private readonly Vector128<int>[]? narrow;
    private readonly Vector256<long>[]? wide;
    private readonly Gaps[]? gaps;

    // For every 32 days the number of steps before them, so that a day's step is found by counting within them.
    private int[] blocks = [];

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

    /// <summary>Whether all sums fit 32 bits.</summary>
    public bool IsNarrow => narrow is not null;

    public bool HasGaps => gaps is not null;

    /// <summary>How much memory its arrays take.</summary>
    public long Bytes => ((days.Length + blocks.Length) * 4L) + ((narrow?.Length ?? 0) * 16L) + ((wide?.Length ?? 0) * 32L) + ((gaps?.Length ?? 0) * 24L);

    /// <summary>The history of a row from its running sums on all days on which anything changes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static RowHistory Of(RowSums sums, DayColumns columns)
    {
        var (count, seen) = (0, Vector256<long>.Zero);
        for (var column = 0; column < columns.Count; column++)
        {
            count += IsStep(sums, column) ? 1 : 0;
            seen |= sums.Sums[column];
        }

        var fits = (seen & Vector256.Create(~(long)int.MaxValue)) == Vector256<long>.Zero;
        var history = new RowHistory(new int[count], fits ? new Vector128<int>[count] : null, fits ? null : new Vector256<long>[count], sums.HasGaps ? new Gaps[count] : null);
        for (int column = 0, step = 0; column < columns.Count; column++)
        {
            if (!IsStep(sums, column))
                continue;
            var sum = sums.Sums[column];
            history.days[step] = columns[column];
            if (fits)
                history.narrow![step] = Vector128.Narrow(sum.GetLower(), sum.GetUpper());
            else
                history.wide![step] = sum;
            if (history.gaps is not null)
                history.gaps[step] = sums.Missing[column];
            step++;
        }

        history.Index();
        return history;
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int StepOn(int day)
    {
        if (days.Length == 0 || day < days[0])
            return -1;
        if (day >= days[^1])
            return days.Length - 1;
        var block = (day - days[0]) >> BlockBits;
        var (from, until) = (blocks[block], blocks[block + 1]);
        var step = from - 1;
        var asked = Vector256.Create(day);
        for (; from + Vector256<int>.Count <= until; from += Vector256<int>.Count)
            step += BitOperations.PopCount(Vector256.LessThanOrEqual(Vector256.Create(days, from), asked).ExtractMostSignificantBits());
        for (; from < until; from++)
            step += days[from] <= day ? 1 : 0;
        return step;
    }

    /// <summary>Copies the sums on some days and adds them to totals, where all fit 32 bits.</summary>
    /// <param name="columns">The days.</param>
    /// <param name="from">The first column.</param>
    /// <param name="until">The column after the last.</param>
    /// <param name="into">Where the sums go, by column.</param>
    /// <param name="total">What they are added to, by column.</param>
    /// <returns>The greatest number of figures on one of the days.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int CopyTo(DayColumns columns, int from, int until, Span<Vector128<int>> into, Span<Vector256<long>> total)
    {
        // First where the sums lie, then the sums: so that no look-up waits for the memory that the one before it asked for.
        Span<int> steps = stackalloc int[SumsAtATime];
        var most = 0;
        for (; from < until; from += SumsAtATime)
        {
            var end = Math.Min(from + SumsAtATime, until);
            for (var column = from; column < end; column++)
                steps[column - from] = StepOn(columns[column]);
            for (var column = from; column < end; column++)
            {
                var step = steps[column - from];
                if (step < 0)
                    continue;
                var sum = narrow![step];
                into[column] = sum;
                total[column] += Vector256.Create(Vector128.WidenLower(sum), Vector128.WidenUpper(sum));
                most = Math.Max(most, sum[3]);
            }
        }

        return most;
    }

    /// <summary>Copies what is missing on some days and adds it to totals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CopyGaps(DayColumns columns, int from, int until, Span<Gaps> into, Span<Gaps> total)
    {
        for (var column = from; gaps is not null && column < until; column++)
        {
            if (StepOn(columns[column]) is not (>= 0 and var step))
                continue;
            into[column] = gaps[step];
            total[column].Add(gaps[step], 1);
        }
    }

    public Vector256<long> SumOf(int step) => narrow is not null ? Vector256.Create(Vector128.WidenLower(narrow[step]), Vector128.WidenUpper(narrow[step])) : wide![step];

    public Gaps GapsOf(int step) => gaps is null ? default : gaps[step];

    private static bool IsStep(RowSums sums, int column) => column == 0
        ? sums.Sums[0] != Vector256<long>.Zero || (sums.HasGaps && sums.Missing[0] != default)
        : sums.Sums[column] != sums.Sums[column - 1] || (sums.HasGaps && sums.Missing[column] != sums.Missing[column - 1]);

    private void Index()
    {
        blocks = days.Length == 0 ? [] : new int[((days[^1] - days[0]) >> BlockBits) + 2];
        for (int block = 0, step = 0; block < blocks.Length; block++)
        {
            while (step < days.Length && days[step] < days[0] + (block << BlockBits))
                step++;
            blocks[block] = step;
        }
    }
}
