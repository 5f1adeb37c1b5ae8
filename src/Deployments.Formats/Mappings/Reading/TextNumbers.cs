using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Deployments;

/// <summary>Numbers for texts, in the order in which they are first met: a dictionary that looks up characters without making a string of them.</summary>
/// <remarks>A large table asks for a text in each cell, and this asks at half the cost of the runtime's dictionary. Its hash starts from a number of its own in each process, so that no file can be made to collide.</remarks>
internal sealed class TextNumbers
{
    private const int FirstSize = 64;
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private static readonly ulong Seed = MemoryMarshal.Read<ulong>(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    private readonly List<string> texts = [];
    private readonly List<uint> hashes = [];

    // Numbers one higher, 0 for a free place; never more than half full.
    private int[] places = new int[FirstSize];

    /// <summary>The texts in the order of their numbers.</summary>
    public List<string> Texts => texts;

    /// <summary>The number of a text, a new one where it has none yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<char> text)
    {
        var hash = HashOf(text);
        var mask = places.Length - 1;
        for (var at = Place(hash, mask); ; at = (at + 1) & mask)
        {
            var number = places[at] - 1;
            if (number < 0)
                return Add(text, hash, at);
            if (hashes[number] == hash && text.SequenceEqual(texts[number]))
                return number;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HashOf(ReadOnlySpan<char> text)
    {
        var bytes = MemoryMarshal.AsBytes(text);
        var hash = Seed ^ (uint)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(bytes));
        var rest = 0UL;
        foreach (var b in bytes)
            rest = (rest << 8) | b;
        return unchecked((uint)(Mixed(hash ^ rest) >> 32));
    }

    private static int Place(uint hash, int mask) => unchecked((int)hash) & mask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong hash)
    {
        var high = Math.BigMul(hash, Odd, out var low);
        return high ^ low;
    }

    private int Add(ReadOnlySpan<char> text, uint hash, int at)
    {
        texts.Add(text.ToString());
        hashes.Add(hash);
        places[at] = texts.Count;
        if (texts.Count * 2 > places.Length)
            Grow();
        return texts.Count - 1;
    }

    private void Grow()
    {
        places = new int[BitOperations.RoundUpToPowerOf2((uint)texts.Count * 4)];
        var mask = places.Length - 1;
        for (var number = 0; number < hashes.Count; number++)
        {
            var at = Place(hashes[number], mask);
            while (places[at] != 0)
                at = (at + 1) & mask;
            places[at] = number + 1;
        }
    }
}
