using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>A column of numbers from -1 on, in blocks: each block is as narrow as its numbers allow, and one of nothing but -1 takes no room.</summary>
/// <remarks>Blocks, because a list that doubles holds three times its size while it grows. -1 stands for "none".</remarks>
internal sealed class NumberColumn
{
    /// <summary>The largest number that fits.</summary>
    public const int Largest = int.MaxValue - 1;

    /// <summary>How many numbers a block holds.</summary>
    public const int BlockSize = 1 << BlockBits;

    private const int BlockBits = 16;

    private readonly List<NumberBlock> full = [];
    private NumberBlock open;

    public int Count { get; private set; }

    /// <summary>The number of a row.</summary>
    public int this[int row] => BlockOf(row)[row & (BlockSize - 1)];

    public void Add(int number)
    {
        var at = Count & (BlockSize - 1);
        if (at == 0 && Count > 0)
        {
            full.Add(open);
            open = default;
        }

        open.Put(at, number, BlockSize);
        Count++;
    }

    /// <summary>Adds numbers that begin a block, a full block or the last one.</summary>
    public void AddBlock(ReadOnlySpan<int> numbers)
    {
        if ((Count & (BlockSize - 1)) != 0 || numbers.Length > BlockSize)
            throw new InvalidOperationException("Only whole blocks are added at once.");
        if (numbers.IsEmpty)
            return;
        if (Count > 0)
            full.Add(open);
        open = NumberBlock.Of(numbers);
        Count += numbers.Length;
    }

    /// <summary>Copies the numbers of consecutive rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CopyTo(int first, Span<int> into)
    {
        while (!into.IsEmpty)
        {
            var at = first & (BlockSize - 1);
            var length = Math.Min(into.Length, BlockSize - at);
            BlockOf(first).CopyTo(at, into[..length]);
            first += length;
            into = into[length..];
        }
    }

    /// <summary>Gives back the room that the last block keeps in reserve.</summary>
    public void Freeze()
    {
        if (Count > 0)
            open.Trim(((Count - 1) & (BlockSize - 1)) + 1);
        full.TrimExcess();
    }

    private NumberBlock BlockOf(int row) => row >> BlockBits < full.Count ? full[row >> BlockBits] : open;
}
