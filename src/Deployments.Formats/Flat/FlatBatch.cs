namespace Deployments;

/// <summary>Some consecutive rows, column by column.</summary>
/// <param name="columns">The values by column; a column that the file does not have is null.</param>
/// <param name="capacity">How many rows there is room for.</param>
internal sealed class FlatBatch(FlatValues?[] columns, int capacity)
{
    /// <summary>How many rows a batch has, and so a row group of a file.</summary>
    public const int Size = 1 << 17;

    /// <summary>How many rows a batch has that is read from text: no more than a small table needs.</summary>
    public const int TextSize = 1 << 13;

    public FlatValues?[] Columns => columns;

    public int Capacity => capacity;

    /// <summary>How many rows it holds.</summary>
    public int Count { get; set; }

    /// <summary>The number of its first row in the file, from 1; in text files the lines say more.</summary>
    public long First { get; set; } = 1;

    /// <summary>The line on which each row begins, in text files.</summary>
    public int[]? Lines { get; init; }

    /// <summary>Rows that have a finding and are not used; null while there are none.</summary>
    public bool[]? Refused { get; private set; }

    public static FlatBatch Of<T>(FlatSchema<T> schema, int capacity = Size, bool withLines = false) =>
        new([.. schema.Fields.Select(f => new FlatValues(f.Type, capacity))], capacity) { Lines = withLines ? new int[capacity] : null };

    /// <summary>Where a row stands: its line in a text file, else its number from 1.</summary>
    public int PlaceOf(int row) => Lines is null ? (int)Math.Min(First + row, int.MaxValue) : Lines[row];

    public void Refuse(int row) => (Refused ??= new bool[capacity])[row] = true;

    public bool IsRefused(int row) => Refused is not null && Refused[row];

    public void Clear()
    {
        (Count, Refused) = (0, null);
    }
}
