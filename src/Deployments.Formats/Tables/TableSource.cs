namespace Deployments;

/// <summary>A table that is read in parts, which several threads may take.</summary>
internal abstract class TableSource : IDisposable
{
    protected TableSource(string name, TableFindings findings) => (Name, Findings) = (name, findings);

    /// <summary>The name of its file; empty for a table that is no file.</summary>
    public string Name { get; }

    /// <summary>The names of the columns; absent where the table cannot be read.</summary>
    public IReadOnlyList<string>? Columns { get; protected set; }

    /// <summary>Whether it is long enough for several threads.</summary>
    public abstract bool IsLong { get; }

    /// <summary>Where whatever is wrong with the table as such goes.</summary>
    public TableFindings Findings { get; }

    /// <summary>The next rows that nobody has taken; null where there are no more. Safe for several threads.</summary>
    public abstract TableRows? Next();

    public abstract void Dispose();
}
