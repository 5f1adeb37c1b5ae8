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
        where T : struct, Enum => WordOf<T>(this[column]);

    public IEnumerable<T> WordsIn<T>(string column)
        where T : struct, Enum => Parts(column).Select(WordOf<T>);

    private static T WordOf<T>(string text)
        where T : struct, Enum =>
        Words<T>.TryParse(text, out var value) ? value : Errors.Format<T>($"{Excerpt.Of(text)} is not {Words<T>.Expected}.");
}
