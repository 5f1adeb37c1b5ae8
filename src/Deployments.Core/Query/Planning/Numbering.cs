using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Gives each distinct value a number, in order of first appearance.</summary>
/// <param name="count">How many values will be added.</param>
internal sealed class Numbering<T>(int count)
{
    private readonly Dictionary<ValueTuple<T>, int> known = [];
    private readonly List<T> values = [];
    private int added;

    /// <summary>The number of each value added.</summary>
    public int[] Numbers { get; } = new int[count];

    /// <summary>The value of each number.</summary>
    public IReadOnlyList<T> Values => values;

    /// <summary>Adds a value and gives back its number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(T value)
    {
        // What is added one after another is mostly alike.
        var number = added > 0 ? Numbers[added - 1] : -1;
        if ((number < 0 || !EqualityComparer<T>.Default.Equals(value, values[number])) && !known.TryGetValue(new(value), out number))
        {
            known.Add(new(value), number = values.Count);
            values.Add(value);
        }

        return Numbers[added++] = number;
    }
}
