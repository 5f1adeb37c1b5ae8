namespace Deployments;

/// <summary>Some consecutive rows of a table, one after the other.</summary>
internal abstract class TableRows : IDisposable
{
    /// <summary>Which part of the table they are, counted from 0.</summary>
    public abstract int Part { get; }

    /// <summary>The line on which the current row begins, or its number in a table without lines; counted from 1.</summary>
    public abstract int Line { get; }

    /// <summary>How many rows were met that are no rows of the table; each has a finding.</summary>
    public int Broken { get; protected set; }

    /// <summary>Goes on to the next row; false after the last.</summary>
    public abstract bool Read();

    /// <summary>A field of the current row without space around it; valid until the next row.</summary>
    /// <param name="column">The place of its column.</param>
    public abstract ReadOnlySpan<char> Text(int column);

    public abstract void Dispose();
}
