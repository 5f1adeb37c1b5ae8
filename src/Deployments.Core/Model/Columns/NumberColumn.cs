namespace Deployments;

/// <summary>A column of numbers from -1 on, in blocks: each block is as narrow as its numbers allow, and one of nothing but -1 takes no room.</summary>
/// <remarks>Blocks, because a list that doubles holds three times its size while it grows. -1 stands for "none"; a number is kept one higher.</remarks>
internal sealed class NumberColumn
{
    /// <summary>The largest number that fits.</summary>
    public const int Largest = int.MaxValue - 1;

    private const int BlockBits = 16;
    private const int BlockSize = 1 << BlockBits;
    private const int FirstLength = 32;
    private static readonly byte[] NoneOnly = [];

    private readonly List<Array> blocks = [];

    public int Count { get; private set; }

    /// <summary>The number of a row.</summary>
    public int this[int row] => In(blocks[row >> BlockBits], row & (BlockSize - 1));

    public void Add(int number)
    {
        var (block, at) = (Count >> BlockBits, Count & (BlockSize - 1));
        if (at == 0)
            blocks.Add(NoneOnly);
        var kept = number + 1;
        var open = blocks[block];
        if (kept > Most(open) || (at >= open.Length && open.Length > 0))
            blocks[block] = open = Room(open, at, kept);
        Put(open, at, kept);
        Count++;
    }

    /// <summary>Copies the numbers of consecutive rows.</summary>
    public void CopyTo(int first, Span<int> into)
    {
        while (!into.IsEmpty)
        {
            var at = first & (BlockSize - 1);
            var length = Math.Min(into.Length, BlockSize - at);
            Copy(blocks[first >> BlockBits], at, into[..length]);
            first += length;
            into = into[length..];
        }
    }

    /// <summary>Gives back the room that the last block keeps in reserve.</summary>
    public void Freeze()
    {
        if (Count > 0 && blocks[^1] is { Length: > 0 } last)
            blocks[^1] = Resized(last, ((Count - 1) & (BlockSize - 1)) + 1);
        blocks.TrimExcess();
    }

    private static int In(Array block, int at) => block switch
    {
        byte[] { Length: 0 } => -1,
        byte[] bytes => bytes[at] - 1,
        ushort[] shorts => shorts[at] - 1,
        _ => ((int[])block)[at] - 1,
    };

    private static void Put(Array block, int at, int kept)
    {
        switch (block)
        {
            case byte[] { Length: 0 }: break;
            case byte[] bytes: bytes[at] = (byte)kept; break;
            case ushort[] shorts: shorts[at] = (ushort)kept; break;
            default: ((int[])block)[at] = kept; break;
        }
    }

    private static void Copy(Array block, int at, Span<int> into)
    {
        switch (block)
        {
            case byte[] { Length: 0 }: into.Fill(-1); break;
            case byte[] bytes: Widen(bytes.AsSpan(at, into.Length), into); break;
            case ushort[] shorts: Widen(shorts.AsSpan(at, into.Length), into); break;
            default: Lower(((int[])block).AsSpan(at, into.Length), into); break;
        }
    }

    private static void Widen(ReadOnlySpan<byte> from, Span<int> into)
    {
        for (var i = 0; i < into.Length; i++)
            into[i] = from[i] - 1;
    }

    private static void Widen(ReadOnlySpan<ushort> from, Span<int> into)
    {
        for (var i = 0; i < into.Length; i++)
            into[i] = from[i] - 1;
    }

    private static void Lower(ReadOnlySpan<int> from, Span<int> into)
    {
        for (var i = 0; i < into.Length; i++)
            into[i] = from[i] - 1;
    }

    private static int Most(Array block) => block switch
    {
        byte[] { Length: 0 } => 0,
        byte[] => byte.MaxValue,
        ushort[] => ushort.MaxValue,
        _ => int.MaxValue,
    };

    // A block grows by doubling up to its full size, and widens where a number does not fit.
    private static Array Room(Array block, int at, int kept)
    {
        var length = Math.Clamp((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)at + 1), FirstLength, BlockSize);
        if (kept <= Most(block) && block.Length > 0)
            return Resized(block, length);
        Array wide = kept <= byte.MaxValue ? new byte[length] : kept <= ushort.MaxValue ? new ushort[length] : new int[length];
        for (var i = 0; i < Math.Min(at, block.Length); i++)
            Put(wide, i, In(block, i) + 1);
        return wide;
    }

    private static Array Resized(Array block, int length)
    {
        Array resized = block switch { byte[] => new byte[length], ushort[] => new ushort[length], _ => new int[length] };
        Array.Copy(block, resized, Math.Min(length, block.Length));
        return resized;
    }
}
