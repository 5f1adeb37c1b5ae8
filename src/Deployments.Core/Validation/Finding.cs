namespace Deployments;

/// <summary>Something wrong, or worth knowing, about a piece of data: what, where, which value, and what was expected.</summary>
/// <param name="Code">Which kind of finding it is.</param>
/// <param name="Path">Where: a JSON path such as <c>$.contributions[3].reports[0].level</c>, or the name of a table's column; <c>$</c> is the whole file or row.</param>
/// <param name="Message">What is wrong, as a sentence that names the value and what was expected.</param>
/// <example>
/// <code>
/// Dataset.TryParse("""{ "format": "deployments/1", "title": "T", "coverage": "2020-02-30" }""", out _, out var findings) // false
/// $"{findings[0].Code} at {findings[0].Path}, {findings[0].Severity}" // DEP035 at $.coverage, Error
/// </code>
/// </example>
public sealed record Finding(FindingCode Code, string Path, string Message)
{
    // A thousand findings of a kind are kept, and a file that is packed can hold the same huge text for each.
    internal const int LongestValue = 1 << 14;

    /// <summary>Where: a JSON path such as <c>$.contributions[3].reports[0].level</c>, or the name of a table's column; <c>$</c> is the whole file or row.</summary>
    /// <remarks>Signs in it that a reader would not see stand as their codes, as in <see cref="Message"/>.</remarks>
    public string Path { get; init => field = Visible.In(value); } = Visible.In(Path);

    /// <summary>What is wrong, as a sentence that names the value and what was expected.</summary>
    /// <remarks>It is one line: line breaks, control characters, marks that turn the direction of writing and others that a reader would not see stand as their codes, <c>\u202E</c>.</remarks>
    public string Message { get; init => field = Visible.In(value); } = Visible.In(Message);

    /// <summary>The value as it was found, character for character; absent where something is missing, and where the value is longer than 16,384 characters: of that one the message repeats the beginning, and the place says where it stands.</summary>
    /// <remarks>It may hold signs that a reader would not see, line breaks among them: it is there to be compared and searched for. What is printed is <see cref="Message"/>, which repeats it with such signs as their codes.</remarks>
    public string? Value { get; init => field = value is { Length: > LongestValue } ? null : value; }

    /// <summary>What was expected in its place. Signs in it that a reader would not see stand as their codes.</summary>
    public string Expected { get; init => field = Visible.In(value); } = "";

    /// <summary>The file, where several are read at once; absent where there is one. Signs in it that a reader would not see stand as their codes.</summary>
    public string? File { get; init => field = value is null ? null : Visible.In(value); }

    /// <summary>The line in the file, counted from 1; absent for records that came from code.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line, counted from 1 in characters; absent for records that came from code, and for tables, whose columns have names.</summary>
    public int? Column { get; init; }

    /// <summary>How grave it is.</summary>
    public FindingSeverity Severity => Code.Severity;

    /// <summary>Where it is, in words: file, line, column and path, as far as there are any.</summary>
    internal string Place => (File is { } file ? file + ", " : "") + (Line, Column) switch
    {
        ({ } line, { } column) => FormattableString.Invariant($"line {line}, column {column}, {Path}"),
        ({ } line, null) => FormattableString.Invariant($"line {line}, {Path}"),
        _ => Path,
    };

    /// <summary>One line: severity, code, place and message.</summary>
    public override string ToString() => $"{(Severity == FindingSeverity.Error ? "error" : "warning")} {Code} at {Place}: {Message}";
}
