using NodaTime;

namespace Deployments;

/// <summary>Describes the columns of a kind of flat row, one line for each.</summary>
internal sealed class FlatSchemaBuilder<T>(string name, string description)
{
    private readonly List<FlatColumn<T>> columns = [];

    /// <summary>A text that every row has; it may be empty.</summary>
    public FlatSchemaBuilder<T> Need(string column, string says, Func<T, string> get) => Add(new(column, FlatType.Text, isRequired: true, says) { Text = get });

    /// <summary>A text that a row may have.</summary>
    public FlatSchemaBuilder<T> Text(string column, string says, Func<T, string?> get) => Add(new(column, FlatType.Text, isRequired: false, says) { Text = get });

    /// <summary>Several texts in one; see <see cref="FlatText.Join"/>.</summary>
    public FlatSchemaBuilder<T> List(string column, string says, Func<T, IReadOnlyList<string>> get) => Text(column, says + " Several have | between them.", row => FlatText.Join(get(row)));

    /// <summary>A word of a closed list that every row has.</summary>
    public FlatSchemaBuilder<T> Word<TEnum>(string column, string says, Func<T, TEnum> get)
        where TEnum : struct, Enum => Add(new(column, FlatType.Text, isRequired: true, says) { Text = row => Words<TEnum>.Text(get(row)), Words = Words<TEnum>.All });

    /// <summary>A word of a closed list that a row may have.</summary>
    public FlatSchemaBuilder<T> WordIfAny<TEnum>(string column, string says, Func<T, TEnum?> get)
        where TEnum : struct, Enum => Add(new(column, FlatType.Text, isRequired: false, says) { Text = row => get(row) is { } word ? Words<TEnum>.Text(word) : null, Words = Words<TEnum>.All });

    /// <summary>A whole number that every row has.</summary>
    public FlatSchemaBuilder<T> Number(string column, string says, Func<T, long> get) => Add(new(column, FlatType.WholeNumber, isRequired: true, says) { Whole = row => get(row) });

    /// <summary>A whole number that a row may have.</summary>
    public FlatSchemaBuilder<T> NumberIfAny(string column, string says, Func<T, long?> get) => Add(new(column, FlatType.WholeNumber, isRequired: false, says) { Whole = get });

    /// <summary>A number with a fraction that a row may have.</summary>
    public FlatSchemaBuilder<T> FractionIfAny(string column, string says, Func<T, double?> get) => Add(new(column, FlatType.Number, isRequired: false, says) { Real = get });

    /// <summary>A day that every row has.</summary>
    public FlatSchemaBuilder<T> Day(string column, string says, Func<T, LocalDate> get) => Add(new(column, FlatType.Day, isRequired: true, says) { Whole = row => DayNumber.Of(get(row)) });

    /// <summary>A day that a row may have.</summary>
    public FlatSchemaBuilder<T> DayIfAny(string column, string says, Func<T, LocalDate?> get) =>
        Add(new(column, FlatType.Day, isRequired: false, says) { Whole = row => get(row) is { } day ? DayNumber.Of(day) : null });

    /// <summary>True or false.</summary>
    public FlatSchemaBuilder<T> Flag(string column, string says, Func<T, bool> get) => Add(new(column, FlatType.Flag, isRequired: true, says) { Whole = row => get(row) ? 1 : 0 });

    /// <summary>The schema, with what builds a row from its cells.</summary>
    public FlatSchema<T> Build(Func<FlatCells, T> make) => new(name, description, columns, make);

    private FlatSchemaBuilder<T> Add(FlatColumn<T> column)
    {
        columns.Add(column);
        return this;
    }
}
