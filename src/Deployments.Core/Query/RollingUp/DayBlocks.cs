using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>The greatest and the added-up totals of every 32 days of a row's plain daily history, so that a long period reads few of its days one by one.</summary>
internal sealed class DayBlocks
{
    private const int Bits = 5;
    private const int Length = 1 << Bits;
    private readonly int first;
    private readonly Vector128<int>[] daily;
    private readonly Vector128<int>[] peaks;
    private readonly Vector256<long>[] sums;

    /// <summary>Looks through a history once.</summary>
    /// <param name="first">Its first day.</param>
    /// <param name="daily">The total of each day from then on: low, best, high and the number of figures. The last holds for ever.</param>
    public DayBlocks(int first, Vector128<int>[] daily)
    {
        (this.first, this.daily) = (first, daily);
        peaks = new Vector128<int>[daily.Length >> Bits];
        sums = new Vector256<long>[peaks.Length];
        for (var block = 0; block < peaks.Length; block++)
            (peaks[block], sums[block]) = (PeakOf(block << Bits, (block + 1) << Bits), SumOf(block << Bits, (block + 1) << Bits));
    }

    /// <summary>How much memory its arrays take.</summary>
    public long Bytes => (16L * peaks.Length) + (32L * sums.Length);

    /// <summary>The greatest low, best, high and number of figures from a day to the day before another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Vector128<int> Peak(int from, int until)
    {
        var (at, end, blocks, blocksEnd) = Parts(from, until);
        var most = end > at ? Vector128.Max(PeakOf(at, Math.Min(end, blocks << Bits)), PeakOf(Math.Max(at, blocksEnd << Bits), end)) : Vector128<int>.Zero;
        for (var block = blocks; block < blocksEnd; block++)
            most = Vector128.Max(most, peaks[block]);
        return most;
    }

    /// <summary>The first day, from one to the day before another, on which the best is this one and something has a figure; the first of them where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FirstWith(int best, int from, int until)
    {
        var (at, end, blocks, blocksEnd) = Parts(from, until);
        while (at < end)
        {
            var block = at >> Bits;
            var stop = Math.Min(end, (block + 1) << Bits);
            if (block < blocks || block >= blocksEnd || peaks[block][1] >= best)
            {
                foreach (var day in daily.AsSpan(at, stop - at))
                {
                    if (day[1] == best && day[3] > 0)
                        return Math.Max(first + at, from);
                    at++;
                }
            }

            at = stop;
        }

        return from;
    }

    /// <summary>The totals of all days from one to the day before another, added up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Vector256<long> Sum(int from, int until)
    {
        var (at, end, blocks, blocksEnd) = Parts(from, until);
        if (end <= at)
            return Vector256<long>.Zero;
        var all = SumOf(at, Math.Min(end, blocks << Bits)) + SumOf(Math.Max(at, blocksEnd << Bits), end);
        for (var block = blocks; block < blocksEnd; block++)
            all += sums[block];
        // The last total goes on for ever: of its days only one has been added, at most 3.7 million are left.
        var more = until - Math.Max(from + 1, first + daily.Length);
        return more > 0 ? all + (SumOf(daily.Length - 1, daily.Length) * more) : all;
    }

    /// <summary>The places of a period's days, and the whole blocks among them.</summary>
    private (int At, int End, int Blocks, int BlocksEnd) Parts(int from, int until)
    {
        var at = Math.Clamp(from - first, 0, daily.Length - 1);
        var end = Math.Clamp(until - first, 0, daily.Length);
        var blocks = (at + Length - 1) >> Bits;
        return (at, Math.Max(at, end), blocks, Math.Max(blocks, end >> Bits));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector128<int> PeakOf(int at, int end)
    {
        var most = Vector128<int>.Zero;
        if (end > at)
        {
            foreach (var day in daily.AsSpan(at, end - at))
                most = Vector128.Max(most, day);
        }

        return most;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Vector256<long> SumOf(int at, int end)
    {
        var (even, odd) = (Vector256<long>.Zero, Vector256<long>.Zero);
        if (end > at)
        {
            var days = daily.AsSpan(at, end - at);
            for (; days.Length >= 2; days = days[2..])
                (even, odd) = (even + Wide(days[0]), odd + Wide(days[1]));
            even += days.Length > 0 ? Wide(days[0]) : Vector256<long>.Zero;
        }

        return even + odd;
    }

    private static Vector256<long> Wide(Vector128<int> day) => Vector256.Create(Vector128.WidenLower(day), Vector128.WidenUpper(day));
}
