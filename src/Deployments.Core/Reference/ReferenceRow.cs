namespace Deployments;

/// <summary>One row of an embedded data file, read by column name.</summary>
internal sealed class ReferenceRow(string[] columns, string[] cells)
{
    private const char Separator = '|';

    public string this[string column] => cells[Array.IndexOf(columns, column)];

    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

    public EdtfDate? Date(string column) => Optional(column) is { } text ? EdtfDate.Parse(text) : default(EdtfDate?);

    public string[] Parts(string column) => this[column].Split(Separator, StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<T> List<T>(string column)
        where T : ITextValue<T> => this[column].Length == 0 ? ValueList<T>.Empty : new LateList<T>(this[column], Separator);

    public T Word<T>(string column)
        where T : struct, Enum =>
        Words<T>.TryParse(this[column], out var value) ? value : Errors.Format<T>($"{Excerpt.Of(this[column])} is not {Words<T>.Expected}.");
}
