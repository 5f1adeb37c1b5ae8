namespace Deployments;

/// <summary>The values of one column in a batch of rows: texts, or whole numbers, or numbers with a fraction.</summary>
internal sealed class FlatValues
{
    public FlatValues(FlatType type, int capacity)
    {
        Type = type;
        if (type == FlatType.Text)
            Texts = new string?[capacity];
        else if (type == FlatType.Number)
            (Reals, Present) = (new double[capacity], new bool[capacity]);
        else
            (Wholes, Present) = (new long[capacity], new bool[capacity]);
    }

    public FlatType Type { get; }

    public string?[]? Texts { get; }

    /// <summary>Whole numbers; days as their number from 1970-01-01, flags as 0 and 1.</summary>
    public long[]? Wholes { get; }

    public double[]? Reals { get; }

    /// <summary>Which rows have a number.</summary>
    public bool[]? Present { get; }

    public bool IsAbsent(int row) => Texts is null ? !Present![row] : Texts[row] is null;

    public void Set(int row, long? value) => (Wholes![row], Present![row]) = (value ?? 0, value is not null);

    public void Set(int row, double? value) => (Reals![row], Present![row]) = (value ?? 0, value is not null);

    public void Clear(int row)
    {
        if (Texts is not null)
            Texts[row] = null;
        else
            Present![row] = false;
    }
}
