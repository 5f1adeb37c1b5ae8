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
    private const int HashAt = 32;
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private static readonly ulong Seed = MemoryMarshal.Read<ulong>(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    private readonly List<string> texts = [];

    // A hash in the upper half, and in the lower a number one higher, 0 for a free place: one line of the cache tells both. Never more than half full.
    private ulong[] places = new ulong[FirstSize];

    /// <summary>The texts in the order of their numbers.</summary>
    public List<string> Texts => texts;

    /// <summary>The number of a text, a new one where it has none yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<char> text)
    {
        var hash = HashOf(text);
        var mask = (uint)places.Length - 1;
        for (var at = hash & mask; ; at = (at + 1) & mask)
        {
            var place = places[at];
            if (place == 0)
                return Add(text, hash, at);
            if ((uint)(place >> HashAt) == hash && text.SequenceEqual(texts[NumberIn(place)]))
                return NumberIn(place);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HashOf(ReadOnlySpan<char> text)
    {
        var bytes = MemoryMarshal.AsBytes(text);
        var hash = Seed ^ (uint)bytes.Length;
        if (bytes.Length < sizeof(ulong))
        {
            foreach (var c in text)
                hash = (hash << 16) ^ c;
        }
        else
        {
            // The last eight bytes may overlap those before them.
            for (var left = bytes; left.Length > sizeof(ulong); left = left[sizeof(ulong)..])
                hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(left));
            hash ^= MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]);
        }

        return unchecked((uint)(Mixed(hash) >> 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong hash)
    {
        var high = Math.BigMul(hash, Odd, out var low);
        return high ^ low;
    }

    private static int NumberIn(ulong place) => unchecked((int)(uint)place) - 1;

    private int Add(ReadOnlySpan<char> text, uint hash, uint at)
    {
        texts.Add(text.ToString());
        places[at] = ((ulong)hash << HashAt) | (uint)texts.Count;
        if (texts.Count * 2 > places.Length)
            Grow();
        return texts.Count - 1;
    }

    private void Grow()
    {
        var old = places;
        places = new ulong[BitOperations.RoundUpToPowerOf2((uint)texts.Count * 4)];
        var mask = (uint)places.Length - 1;
        foreach (var place in old)
        {
            if (place == 0)
                continue;
            var at = (uint)(place >> HashAt) & mask;
            while (places[at] != 0)
                at = (at + 1) & mask;
            places[at] = place;
        }
    }
}
