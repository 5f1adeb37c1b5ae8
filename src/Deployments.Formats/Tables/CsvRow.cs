using System.Globalization;

namespace Deployments;

/// <summary>One row of a table: its line in the file, and its fields by the names of their columns.</summary>
internal sealed class CsvRow(int line, string[] fields, IReadOnlyDictionary<string, int> columns)
{
    private const int Unreadable = -1;

    /// <summary>The line on which the row begins, counted from 1.</summary>
    public int Line => line;

    /// <summary>A field without space around it.</summary>
    public string this[string column] => fields[columns[column]];

    public bool IsBlank(string column) => this[column].Length == 0;

    /// <summary>A whole number that is not negative; below 0 where the field holds anything else.</summary>
    public int Number(string column) =>
        PlainNumber.TryDigits(this[column], out var number) ? number : Unreadable;

    /// <summary>The fields of some columns as one text, to tell whether two rows say the same.</summary>
    public string Text(IEnumerable<string> of) => string.Join('\u001F', of.Select(c => this[c]));
}
