namespace Deployments;

/// <summary>How rows are written as CSV, and how such CSV is read back.</summary>
public sealed record CsvStyle
{
    /// <summary>Commas, line ends as RFC 4180 has them, UTF-8 without a mark, formulas made harmless.</summary>
    /// <example>
    /// <code>
    /// CsvStyle.Default.GuardFormulas // true
    /// </code>
    /// </example>
    public static CsvStyle Default { get; } = new();

    /// <summary>The same with tabs between the fields.</summary>
    /// <example>
    /// <code>
    /// data.Pledges(on: "2016-07-22").WriteCsv("pledges.tsv", CsvStyle.Tabs);
    /// </code>
    /// </example>
    public static CsvStyle Tabs { get; } = new() { Delimiter = '\t' };

    /// <summary>For Excel, which takes a file without a byte order mark for another encoding.</summary>
    /// <example>
    /// <code>
    /// data.Pledges(on: "2016-07-22").WriteCsv("pledges.csv", CsvStyle.Excel with { WithMetadata = false });
    /// </code>
    /// </example>
    public static CsvStyle Excel { get; } = new() { ByteOrderMark = true };

    /// <summary>What stands between the fields: a comma unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The character is a quotation mark, an apostrophe, a line end, a letter, a digit, a dot or a minus sign, or is not ASCII.</exception>
    public char Delimiter
    {
        get;
        init => field = FieldSeparator.CanBe(value) ? value : Errors.Argument<char>($"{Excerpt.Of([value])} cannot stand between fields; give {FieldSeparator.Expected}.", nameof(value));
    } = ',';

    /// <summary>Whether files and streams begin with a byte order mark.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>Whether texts that a spreadsheet would run as a formula get an apostrophe before them, which reading takes away again.</summary>
    /// <remarks>
    /// A text is guarded whose first character, spaces and apostrophes apart, is <c>= + - @</c> or one of their full-width forms, or that begins with a tab or a
    /// line end, and so is what follows a comma, a semicolon, a tab or a line end within a text, the <see cref="Delimiter"/> apart, because programs split lines at
    /// different signs. A signed plain number such as <c>+560</c> is not, and columns of numbers never are. Read a file with the style it was written with.
    /// </remarks>
    public bool GuardFormulas { get; init; } = true;

    /// <summary>Whether a file gets a companion beside it, <c>NAME-metadata.json</c> (CSV on the Web), with title, notes, sources and what each column says.</summary>
    public bool WithMetadata { get; init; } = true;

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(CsvStyle), PrintMembers);
}
