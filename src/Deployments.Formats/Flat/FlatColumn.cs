namespace Deployments;

/// <summary>One column of flat rows: what it is called, what it holds, and how it is read from a row.</summary>
/// <typeparam name="T">The kind of row.</typeparam>
public sealed class FlatColumn<T>
{
    internal FlatColumn(string name, FlatType type, bool isRequired, string description) => (Name, Type, IsRequired, Description) = (name, type, isRequired, description);

    /// <summary>The column's name, in small letters with underscores.</summary>
    public string Name { get; }

    /// <summary>What it holds.</summary>
    public FlatType Type { get; }

    /// <summary>Whether every row has a value in it; in others what is unknown or not said is absent, never 0 and never empty text.</summary>
    public bool IsRequired { get; }

    /// <summary>What it says, as a sentence.</summary>
    public string Description { get; }

    /// <summary>The only words that it may hold; empty where any value will do.</summary>
    public IReadOnlyList<string> Words { get; internal init; } = [];

    /// <summary>Text columns.</summary>
    internal Func<T, string?>? Text { get; init; }

    /// <summary>Whole numbers; days as their number from 1970-01-01, flags as 0 and 1.</summary>
    internal Func<T, long?>? Whole { get; init; }

    /// <summary>Numbers with a fraction.</summary>
    internal Func<T, double?>? Real { get; init; }

    /// <summary>The value of a row as text, as it is written to CSV; absent where the row has none.</summary>
    /// <param name="row">The row.</param>
    /// <example>
    /// <code>
    /// var column = FlatSchemas.Cells.Columns.First(c =&gt; c.Name == "high");
    /// kfor.Troops(Stage.Deployed).From("SVN").On("2015-01-31").ToRows().Select(column.TextOf) // 315
    /// </code>
    /// </example>
    public string? TextOf(T row) => Type switch
    {
        FlatType.Text => Text!(row),
        FlatType.Number => Real!(row) is { } real ? FlatText.OfNumber(real) : null,
        _ => Whole!(row) is { } whole ? FlatText.OfWhole(Type, whole) : null,
    };
}
