namespace Deployments;

/// <summary>The distinct values of a column; a row holds the index of its own.</summary>
internal sealed class Pool<T>
    where T : notnull
{
    private Dictionary<T, int>? indexes = [];

    public List<T> Values { get; } = [];

    private Dictionary<T, int> Known => indexes ?? throw new InvalidOperationException("The columns are frozen.");

    public bool Has(T value) => Known.ContainsKey(value);

    public int Index(T value)
    {
        var known = Known;
        if (known.TryGetValue(value, out var index))
            return index;
        known.Add(value, Values.Count);
        return Append(value);
    }

    /// <summary>Adds a value that is known to be new and is looked for in another way.</summary>
    public int Append(T value)
    {
        _ = Known;
        Values.Add(value);
        return Values.Count - 1;
    }

    public void Freeze()
    {
        indexes = null;
        Values.TrimExcess();
    }
}
