using System.Numerics;
using System.Runtime.InteropServices;

namespace Deployments;

/// <summary>The distinct values of a column; a row holds the index of its own.</summary>
/// <remarks>Looked up through a table of indexes into the values: a dictionary would hold each value a second time, which counts where millions differ.</remarks>
internal sealed class Pool<T>
    where T : notnull
{
    private const int FirstSize = 16;

    // Indexes one higher, 0 for a free place; never more than half full.
    private int[]? places = new int[FirstSize];

    public List<T> Values { get; } = [];

    private int[] Known => places ?? throw new InvalidOperationException("The columns are frozen.");

    public bool Has(T value) => Known[PlaceOf(value)] != 0;

    public int Index(T value)
    {
        var place = PlaceOf(value);
        if (Known[place] is > 0 and var known)
            return known - 1;
        Known[place] = Values.Count + 1;
        return Append(value);
    }

    /// <summary>Adds a value that is known to be new and is looked for in another way.</summary>
    public int Append(T value)
    {
        var known = Known;
        Values.Add(value);
        if (Values.Count * 2L > known.Length)
            Grow();
        return Values.Count - 1;
    }

    public void Freeze()
    {
        places = null;
        Values.TrimExcess();
    }

    /// <summary>The place of a value, or the free one where it would go.</summary>
    private int PlaceOf(T value)
    {
        var known = Known;
        var values = CollectionsMarshal.AsSpan(Values);
        var at = FirstPlace(value, known.Length);
        while (known[at] != 0 && !EqualityComparer<T>.Default.Equals(values[known[at] - 1], value))
            at = (at + 1) & (known.Length - 1);
        return at;
    }

    private static int FirstPlace(T value, int length)
    {
        var hash = unchecked((uint)EqualityComparer<T>.Default.GetHashCode(value) * 0x9E3779B1u);
        return (int)(hash >> (32 - BitOperations.Log2((uint)length)));
    }

    // Values that are looked for in another way take their places too; they are few.
    private void Grow()
    {
        var larger = new int[checked(Known.Length * 2)];
        places = larger;
        for (var i = 0; i < Values.Count; i++)
        {
            var at = FirstPlace(Values[i], larger.Length);
            while (larger[at] != 0)
                at = (at + 1) & (larger.Length - 1);
            larger[at] = i + 1;
        }
    }
}
