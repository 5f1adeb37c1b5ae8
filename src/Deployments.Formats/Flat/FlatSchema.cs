using System.Collections.Frozen;

namespace Deployments;

/// <summary>The columns of one kind of flat row, the same in every format.</summary>
/// <typeparam name="T">The kind of row.</typeparam>
/// <remarks>Immutable.</remarks>
/// <example>
/// <code>
/// FlatSchemas.Pledges.Columns.Take(4).Select(c =&gt; c.Name) // contributor, name, contribution, operation
/// </code>
/// </example>
public sealed class FlatSchema<T>
{
    internal FlatSchema(string name, string description, IEnumerable<FlatColumn<T>> columns, Func<FlatCells, T> make)
    {
        (Name, Description, Make) = (name, description, make);
        Columns = ValueList<FlatColumn<T>>.Of(columns);
        Fields = [.. Columns.Select(c => new FlatField(c.Name, c.Type, c.IsRequired))];
        Places = Fields.Select((f, i) => (f.Name, i)).ToFrozenDictionary(f => f.Name, f => f.i, StringComparer.Ordinal);
    }

    /// <summary>What the rows are called, in small letters, such as <c>reports</c>.</summary>
    public string Name { get; }

    /// <summary>What a row is, as a sentence.</summary>
    public string Description { get; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<FlatColumn<T>> Columns { get; }

    /// <summary>Builds a row from its cells.</summary>
    internal Func<FlatCells, T> Make { get; }

    /// <summary>What a reader must know of the columns.</summary>
    internal FlatField[] Fields { get; }

    /// <summary>The place of each column by name.</summary>
    internal FrozenDictionary<string, int> Places { get; }
}
