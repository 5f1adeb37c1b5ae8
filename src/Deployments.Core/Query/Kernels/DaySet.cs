using System.Numerics;
using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Days within a span, each once.</summary>
internal sealed class DaySet(int first, int until)
{
    private readonly ulong[] bits = new ulong[((long)until - first + 63) / 64];

    /// <summary>The days in order.</summary>
    public IEnumerable<int> Days
    {
        get
        {
            for (var word = 0; word < bits.Length; word++)
            {
                for (var left = bits[word]; left != 0; left &= left - 1)
                    yield return first + (word * 64) + BitOperations.TrailingZeroCount(left);
            }
        }
    }

    /// <summary>Adds the first days of segments that lie in the span.</summary>
    public void Add(SlotSegments segments)
    {
        Add(segments.HeadDays);
        Add(segments.TailDays);
    }

    /// <summary>Adds those days from one to the day before another that lie in the span.</summary>
    public void Add(int from, int before)
    {
        for (var day = Math.Max(from, first); day < Math.Min(before, until); day++)
            bits[(day - first) >> 6] |= 1UL << (day - first);
    }

    /// <summary>Adds those of some days that lie in the span.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<int> days)
    {
        foreach (var day in days)
        {
            if (day >= first && day < until)
                bits[(day - first) >> 6] |= 1UL << (day - first);
        }
    }
}
