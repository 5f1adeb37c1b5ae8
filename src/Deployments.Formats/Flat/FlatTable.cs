namespace Deployments;

/// <summary>Flat rows on their way to a file or out of one, with what must be read with them.</summary>
/// <typeparam name="T">The kind of row.</typeparam>
/// <example>
/// <code>
/// var flat = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31").ToFlat();
/// flat.Rows.Count() // 36
/// flat.Sources.Count // 2
/// </code>
/// </example>
public sealed class FlatTable<T>
{
    internal FlatTable(FlatSchema<T> schema, IEnumerable<T> rows, string? title, IEnumerable<string> notes, IEnumerable<string> sources)
    {
        (Schema, Rows, Title) = (schema, rows, title);
        (Notes, Sources) = (ValueList<string>.Of(notes), ValueList<string>.Of(sources));
    }

    /// <summary>The columns.</summary>
    public FlatSchema<T> Schema { get; }

    /// <summary>The rows; those of a dataset or a table are made one by one as they are read.</summary>
    public IEnumerable<T> Rows { get; }

    /// <summary>What the rows show.</summary>
    public string? Title { get; }

    /// <summary>What must be read with the rows: what is unknown and why, what was left out, terms.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>The documents that stand behind the rows.</summary>
    public IReadOnlyList<string> Sources { get; }
}
