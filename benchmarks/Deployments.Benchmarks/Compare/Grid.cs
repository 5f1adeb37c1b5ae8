namespace Deployments.Benchmarks;

/// <summary>The answer that all contenders must give: rows, columns, and in each cell low, best and high (for years the peak's, then the person-days').</summary>
/// <remarks>A cell of which none is reported is absent. The array is used again from run to run, as a careful user would.</remarks>
internal sealed class Grid(int rows, int columns, int measures)
{
    private const long Absent = long.MinValue;

    public int Rows => rows;

    public int Columns => columns;

    public int Measures => measures;

    /// <summary>Row by row, in each the columns, in each the measures.</summary>
    public long[] Values { get; } = new long[rows * columns * measures];

    public void Clear() => Values.AsSpan().Fill(Absent);

    public int At(int row, int column) => ((row * columns) + column) * measures;

    public bool Has(int row, int column) => Values[At(row, column)] != Absent;

    public void Set(int row, int column, long low, long best, long high, int measure = 0)
    {
        var at = At(row, column) + measure;
        Values[at] = low;
        Values[at + 1] = best;
        Values[at + 2] = high;
    }

    /// <summary>A total holds until the next one: fills what a row leaves out after its first cell.</summary>
    public void CarryForward(int row)
    {
        for (var column = 1; column < columns; column++)
        {
            if (!Has(row, column) && Has(row, column - 1))
                Values.AsSpan(At(row, column - 1), measures).CopyTo(Values.AsSpan(At(row, column), measures));
        }
    }

    /// <summary>The first cell in which the two differ; null where they are equal.</summary>
    public (int Row, int Column)? DifferenceFrom(Grid other)
    {
        var at = Values.AsSpan().CommonPrefixLength(other.Values) / measures;
        return at < rows * columns ? (at / columns, at % columns) : null;
    }

    /// <summary>The numbers of a cell.</summary>
    public string Text(int row, int column) => Has(row, column) ? string.Join(' ', Values.Skip(At(row, column)).Take(measures)) : "absent";
}
