using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>The total of a row on all days: what it is from one day to the day before the next step.</summary>
/// <remarks>
/// A step takes 20 bytes as long as the sums fit 32 bits. Where there would be a step on more than half of the days, each day from the first has one, and none needs its
/// day written down: the total of a day lies where the day says.
/// </remarks>
internal sealed class RowHistory
{
    private const int BlockBits = 5;
    private const int SumsAtATime = 256;
    private readonly int first;

    // Absent where each day has a step.
    private readonly int[]? days;
    private readonly Vector128<int>[]? narrow;
    private readonly Vector256<long>[]? wide;
    private readonly Gaps[]? gaps;

    // For every 32 days the number of steps before them, so that a day's step is found by counting within them.
    private int[] blocks = [];

    private RowHistory(int first, int count, bool isDaily, bool isNarrow, bool hasGaps)
    {
        (this.first, Count) = (first, count);
        days = isDaily ? null : new int[count];
        narrow = isNarrow ? new Vector128<int>[count] : null;
        wide = isNarrow ? null : new Vector256<long>[count];
        gaps = hasGaps ? new Gaps[count] : null;
    }

    /// <summary>How many steps there are.</summary>
    public int Count { get; }

    /// <summary>What whole blocks of days add up to; only where every day has a step and every step is a plain sum.</summary>
    public DayBlocks? Blocks { get; private set; }

    /// <summary>Whether every step is a plain sum that fits 32 bits: nothing unknown, no bound open, no best absent.</summary>
    public bool IsPlain => narrow is not null && gaps is null;

    /// <summary>Whether all sums fit 32 bits.</summary>
    public bool IsNarrow => narrow is not null;

    public bool HasGaps => gaps is not null;

    /// <summary>The sums of each step, where all fit 32 bits: low, best, high and the number of figures.</summary>
    public ReadOnlySpan<Vector128<int>> Narrow => narrow;

    /// <summary>How much memory its arrays take.</summary>
    public long Bytes => (((days?.Length ?? 0) + blocks.Length) * 4L) + ((narrow?.Length ?? 0) * 16L) + ((wide?.Length ?? 0) * 32L) + ((gaps?.Length ?? 0) * 24L) + (Blocks?.Bytes ?? 0);

    /// <summary>The history of a row from its running sums on all days on which anything changes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static RowHistory Of(RowSums sums, DayColumns columns)
    {
        var (count, seen, firstStep, lastStep) = (0, Vector256<long>.Zero, -1, -1);
        for (var column = 0; column < columns.Count; column++)
        {
            seen |= sums.Sums[column];
            if (!IsStep(sums, column))
                continue;
            (firstStep, lastStep) = (count == 0 ? column : firstStep, column);
            count++;
        }

        var fits = (seen & Vector256.Create(~(long)int.MaxValue)) == Vector256<long>.Zero;
        var (first, length) = count == 0 ? (0, 0) : (columns[firstStep], columns[lastStep] - columns[firstStep] + 1);
        var size = (fits ? 16L : 32L) + (sums.HasGaps ? 24 : 0);
        var isDaily = count > 0 && 2 * size * length <= 3 * (size + 4) * count;
        var history = new RowHistory(first, isDaily ? length : count, isDaily, fits, sums.HasGaps);
        var step = 0;
        for (var column = Math.Max(firstStep, 0); column <= lastStep; column++)
        {
            // Of days without a step, the sums are those of the column before them.
            for (; isDaily && step < columns[column] - first; step++)
                history.Set(step, sums, column - 1);
            if (!isDaily && !IsStep(sums, column))
                continue;
            if (!isDaily)
                history.days![step] = columns[column];
            history.Set(step++, sums, column);
        }

        history.Index();
        return history;
    }

    /// <summary>The first day of a step.</summary>
    public int DayOf(int step) => days is null ? first + step : days[step];

    /// <summary>Adds the first days of the steps that begin before a day.</summary>
    public void AddDays(DaySet to, int before)
    {
        var until = before == DayNumber.AfterAll ? Count : StepOn(before - 1) + 1;
        if (days is null)
            to.Add(first, first + until);
        else
            to.Add(days.AsSpan(0, until));
    }

    /// <summary>Whether anything stands in the row on one of some days, be it counted elsewhere.</summary>
    public bool IsPresent(int first, int until)
    {
        for (var step = Math.Max(StepOn(first), 0); step < Count && DayOf(step) < until; step++)
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
        if (Count == 0 || day < first)
            return -1;
        if (days is null)
            return Math.Min(day - first, Count - 1);
        if (day >= days[^1])
            return days.Length - 1;
        var block = (day - first) >> BlockBits;
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsStep(RowSums sums, int column) => column == 0
        ? sums.Sums[0] != Vector256<long>.Zero || (sums.HasGaps && sums.Missing[0] != default)
        : sums.Sums[column] != sums.Sums[column - 1] || (sums.HasGaps && sums.Missing[column] != sums.Missing[column - 1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Set(int step, RowSums sums, int column)
    {
        var sum = sums.Sums[column];
        if (narrow is not null)
            narrow[step] = Vector128.Narrow(sum.GetLower(), sum.GetUpper());
        else
            wide![step] = sum;
        if (gaps is not null)
            gaps[step] = sums.Missing[column];
    }

    private void Index()
    {
        if (days is null)
        {
            Blocks = IsPlain ? new DayBlocks(first, narrow!) : null;
            return;
        }

        blocks = days.Length == 0 ? [] : new int[((days[^1] - first) >> BlockBits) + 2];
        for (int block = 0, step = 0; block < blocks.Length; block++)
        {
            while (step < days.Length && days[step] < first + (block << BlockBits))
                step++;
            blocks[block] = step;
        }
    }
}
