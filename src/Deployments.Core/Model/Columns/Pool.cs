namespace Deployments;

/// <summary>The distinct values of a column; a row holds the index of its own.</summary>
internal sealed class Pool<T>
    where T : notnull
{
    private readonly List<T> values = [];
    private Dictionary<T, int>? indexes = [];

    public T this[int index] => values[index];

    public int Index(T value)
    {
        var known = indexes ?? throw new InvalidOperationException("The columns are frozen.");
        if (known.TryGetValue(value, out var index))
            return index;
        known.Add(value, values.Count);
        values.Add(value);
        return values.Count - 1;
    }

    public void Freeze()
    {
        indexes = null;
        values.TrimExcess();
    }
}
