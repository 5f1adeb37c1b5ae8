using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>Some consecutive numbers of a column, in one, two or four bytes each, or in none while all are -1. A number is kept one higher.</summary>
internal struct NumberBlock
{
    private const int FirstLength = 32;

    // One of these at most; a test for the type of an array costs more than a read.
    private byte[]? bytes;
    private ushort[]? shorts;
    private int[]? ints;

    public readonly int this[int at] =>
        bytes is not null ? bytes[at] - 1
        : shorts is not null ? shorts[at] - 1
        : ints is not null ? ints[at] - 1
        : -1;

    /// <summary>A block of just these numbers, as narrow as they allow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static NumberBlock Of(ReadOnlySpan<int> numbers)
    {
        var largest = -1;
        foreach (var number in numbers)
            largest = Math.Max(largest, number);
        var block = default(NumberBlock);
        switch (largest + 1)
        {
            case 0:
                break;
            case <= byte.MaxValue:
                block.bytes = new byte[numbers.Length];
                for (var i = 0; i < numbers.Length; i++)
                    block.bytes[i] = unchecked((byte)(numbers[i] + 1));
                break;
            case <= ushort.MaxValue:
                block.shorts = new ushort[numbers.Length];
                for (var i = 0; i < numbers.Length; i++)
                    block.shorts[i] = unchecked((ushort)(numbers[i] + 1));
                break;
            default:
                block.ints = new int[numbers.Length];
                for (var i = 0; i < numbers.Length; i++)
                    block.ints[i] = numbers[i] + 1;
                break;
        }

        return block;
    }

    /// <summary>Puts a number behind those that are there; the block grows by doubling up to its full size, and widens where the number does not fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Put(int at, int number, int size)
    {
        var kept = number + 1;
        if (bytes is not null && at < bytes.Length && kept <= byte.MaxValue)
            bytes[at] = (byte)kept;
        else if (shorts is not null && at < shorts.Length && kept <= ushort.MaxValue)
            shorts[at] = (ushort)kept;
        else if (ints is not null && at < ints.Length)
            ints[at] = kept;
        else if (kept > 0 || bytes is not null || shorts is not null || ints is not null)
            PutInMoreRoom(at, kept, size);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly void CopyTo(int at, Span<int> into)
    {
        if (bytes is not null)
            Widen(bytes.AsSpan(at, into.Length), into);
        else if (shorts is not null)
            Widen(shorts.AsSpan(at, into.Length), into);
        else if (ints is not null)
            Lower(ints.AsSpan(at, into.Length), into);
        else
            into.Fill(-1);
    }

    /// <summary>Gives back the room behind the numbers.</summary>
    public void Trim(int count)
    {
        if (bytes is not null)
            Array.Resize(ref bytes, count);
        if (shorts is not null)
            Array.Resize(ref shorts, count);
        if (ints is not null)
            Array.Resize(ref ints, count);
    }

    private void PutInMoreRoom(int at, int kept, int size)
    {
        var length = Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)at + 1), Math.Min(FirstLength, size), size);
        var old = new int[at];
        CopyTo(0, old);
        if (ints is not null || kept > ushort.MaxValue)
            (bytes, shorts, ints) = (null, null, new int[length]);
        else if (shorts is not null || kept > byte.MaxValue)
            (bytes, shorts, ints) = (null, new ushort[length], null);
        else
            (bytes, shorts, ints) = (new byte[length], null, null);
        for (var i = 0; i < old.Length; i++)
            Put(i, old[i], size);
        Put(at, kept - 1, size);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Widen(ReadOnlySpan<byte> from, Span<int> into)
    {
        var i = 0;
        for (; i + Vector128<byte>.Count <= into.Length; i += Vector128<byte>.Count)
        {
            var (lower, upper) = Vector128.Widen(Vector128.Create(from[i..]));
            Widen(lower, into[i..]);
            Widen(upper, into[(i + Vector128<ushort>.Count)..]);
        }

        for (; i < into.Length; i++)
            into[i] = from[i] - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Widen(ReadOnlySpan<ushort> from, Span<int> into)
    {
        var i = 0;
        for (; i + Vector128<ushort>.Count <= into.Length; i += Vector128<ushort>.Count)
            Widen(Vector128.Create(from[i..]), into[i..]);
        for (; i < into.Length; i++)
            into[i] = from[i] - 1;
    }

    private static void Widen(Vector128<ushort> from, Span<int> into)
    {
        var (lower, upper) = Vector128.Widen(from);
        (lower.AsInt32() - Vector128<int>.One).CopyTo(into);
        (upper.AsInt32() - Vector128<int>.One).CopyTo(into[Vector128<int>.Count..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Lower(ReadOnlySpan<int> from, Span<int> into)
    {
        for (var i = 0; i < into.Length; i++)
            into[i] = from[i] - 1;
    }
}
