using System.Numerics;
using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Numbers for sets of numbers of one length, in the order in which they are first met: one look-up, however many numbers a set has.</summary>
/// <param name="length">How many numbers a set has.</param>
internal sealed class KeyNumbers(int length)
{
    private const int FirstSize = 64;
    private const uint Odd = 0x9E3779B1;

    // A set and then its number one higher; 0 there for a free place. Never more than half full.
    private int[] entries = new int[FirstSize * (length + 1)];
    private int size = FirstSize;
    private int count;

    /// <summary>The number of a set, a new one where it has none yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<int> key)
    {
        for (var at = Place(key); ; at = (at + 1) & (size - 1))
        {
            var entry = entries.AsSpan(at * (length + 1), length + 1);
            if (entry[length] == 0)
                return Add(key, entry);
            if (entry[..length].SequenceEqual(key))
                return entry[length] - 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(ReadOnlySpan<int> key)
    {
        var hash = 0u;
        foreach (var number in key)
            hash = BitOperations.RotateLeft(unchecked((hash ^ (uint)number) * Odd), 15);
        return unchecked((int)(hash ^ (hash >> 16))) & (size - 1);
    }

    private int Add(ReadOnlySpan<int> key, Span<int> entry)
    {
        key.CopyTo(entry);
        entry[length] = ++count;
        var number = count - 1;
        if (count * 2 > size)
            Grow();
        return number;
    }

    private void Grow()
    {
        var old = entries;
        size *= 4;
        entries = new int[size * (length + 1)];
        for (var from = 0; from < old.Length; from += length + 1)
        {
            var entry = old.AsSpan(from, length + 1);
            if (entry[length] == 0)
                continue;
            var at = Place(entry[..length]);
            while (entries[(at * (length + 1)) + length] != 0)
                at = (at + 1) & (size - 1);
            entry.CopyTo(entries.AsSpan(at * (length + 1)));
        }
    }
}
