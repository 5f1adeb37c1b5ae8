namespace Deployments;

/// <summary>A value for every day that changes on few of them.</summary>
internal sealed class DayMap<T>
{
    private readonly int[] from;
    private readonly T[] values;

    private DayMap(int[] from, T[] values) => (this.from, this.values) = (from, values);

    /// <summary>Whether it is one value on all days.</summary>
    public bool IsConstant => values.Length == 1;

    /// <summary>The value on the earliest days, and on all if it is constant.</summary>
    public T First => values[0];

    /// <summary>The days on which it changes, as day numbers.</summary>
    public ReadOnlySpan<int> Edges => from.AsSpan(1);

    public static DayMap<T> Always(T value) => new([DayNumber.BeforeAll], [value]);

    /// <summary>The map of a value that can change on some days only; equal neighbours are merged.</summary>
    public static DayMap<T> Of(IEnumerable<int> edges, Func<int, T> valueOn, IEqualityComparer<T> comparer)
    {
        List<int> from = [DayNumber.BeforeAll];
        var changes = edges.Distinct().Order().ToList();
        List<T> values = [valueOn(changes.Count > 0 ? changes[0] - 1 : 0)];
        foreach (var day in changes)
        {
            var value = valueOn(day);
            if (comparer.Equals(value, values[^1]))
                continue;
            from.Add(day);
            values.Add(value);
        }

        return new DayMap<T>([.. from], [.. values]);
    }

    public T On(int day)
    {
        var i = values.Length - 1;
        while (from[i] > day)
            i--;
        return values[i];
    }
}
