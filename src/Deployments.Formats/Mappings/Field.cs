namespace Deployments;

/// <summary>Where one thing that a report says is found: in a column or several, in the heading of the figure's column, in the file's name, or said here once for all rows.</summary>
/// <remarks>Exactly one of these. A text converts to the column of that name; a word such as <c>PersonnelCategory.Troops</c> to itself.</remarks>
/// <example>
/// <code>
/// Field date = "last_reporting_date";
/// Field troops = PersonnelCategory.Troops;
/// troops.Value // troops
/// </code>
/// </example>
public sealed partial record Field
{
    /// <summary>The columns; several are joined with a space between them, so that <c>month</c> and <c>year</c> can be one date.</summary>
    public IReadOnlyList<string> Columns
    {
        get;
        init => field = ValueList<string>.Of(value);
    } = ValueList<string>.Empty;

    /// <summary>What holds of all rows.</summary>
    public string? Value { get; init; }

    /// <summary>Whether the heading of the figure's column says it: years or categories that stand side by side.</summary>
    public bool InHeading { get; init; }

    /// <summary>Whether the name of the file says it, without its folder and extension.</summary>
    public bool InFileName { get; init; }

    /// <summary>By which code or name a contributor or a host is meant; absent means by id or name.</summary>
    public NationText By { get; init; }

    /// <summary>Other fields that say the same contributor or host, as a name beside a code; columns that a table lacks are passed over.</summary>
    /// <remarks>Where this field is blank, the first of them that says something is taken; where one disagrees with it, this field prevails, and there is a warning.</remarks>
    public IReadOnlyList<Field> Also
    {
        get;
        init => field = ValueList<Field>.Of(value);
    } = ValueList<Field>.Empty;

    /// <summary>How a date is spelled: a pattern such as <c>yyyy-MM-dd</c>, <c>d-MMM-yy</c>, <c>MMMM yyyy</c> or <c>yyyy</c>, or several with <c>|</c> between them; absent means EDTF.</summary>
    /// <remarks>
    /// The letters are those of NodaTime's patterns for local dates; names of months are English; a year of two digits means 1950 to 2049. Without a
    /// day the date is a month, without a month a year.
    /// </remarks>
    public string? Spelling { get; init; }

    /// <summary>Which day a month or a year stands for; absent means that it stays as imprecise as it is.</summary>
    public DayMeant Day { get; init; }

    /// <summary>Characters that are taken off both ends of the text, beside space; a column in which there are any has a warning.</summary>
    public string Trim { get; init; } = "";

    /// <summary>What a blank cell means; absent means that the table does not say, or, where the thing is needed, that the row cannot be used.</summary>
    public string? WhenBlank { get; init; }

    /// <summary>What texts mean that do not speak for themselves, each with a reason; looked at first.</summary>
    public IReadOnlyList<Judgement> Judgements
    {
        get;
        init => field = ValueList<Judgement>.Of(value);
    } = ValueList<Judgement>.Empty;

    /// <summary>The heading of the figure's column.</summary>
    /// <example>
    /// <code>
    /// Field.Heading.Spelled("yyyy", DayMeant.Last) // the column's heading
    /// </code>
    /// </example>
    public static Field Heading { get; } = new() { InHeading = true };

    /// <summary>The name of the file, without its folder and extension.</summary>
    /// <example>
    /// <code>
    /// Field.FileName.As(NationText.Iso3) // the file's name
    /// </code>
    /// </example>
    public static Field FileName { get; } = new() { InFileName = true };

    /// <summary>A column, or several joined with a space between them.</summary>
    /// <param name="names">The names of the columns; capitals do not matter.</param>
    /// <example>
    /// <code>
    /// Field.Column("month", "year").Spelled("MMMM yyyy", DayMeant.Last).Columns // [month, year]
    /// </code>
    /// </example>
    public static Field Column(params string[] names) => new() { Columns = [.. names] };

    /// <summary>What holds of all rows.</summary>
    /// <param name="value">The text, as a cell would have it.</param>
    /// <example>
    /// <code>
    /// Field.Of("unifil").Value // unifil
    /// </code>
    /// </example>
    public static Field Of(string value) => new() { Value = value };

    /// <summary>The same field, a contributor or a host that is meant by this code or name.</summary>
    /// <param name="by">The kind of code.</param>
    /// <example>
    /// <code>
    /// Field.Column("ccode").As(NationText.Cow).By // Cow
    /// </code>
    /// </example>
    public Field As(NationText by) => this with { By = by };

    /// <summary>The same field, a date that is spelled like this.</summary>
    /// <param name="spelling">See <see cref="Spelling"/>.</param>
    /// <param name="day">Which day a month or a year stands for.</param>
    /// <example>
    /// <code>
    /// Field.Column("date").Spelled("d-MMM-yy").Spelling // d-MMM-yy
    /// </code>
    /// </example>
    public Field Spelled(string spelling, DayMeant day = DayMeant.Any) => this with { Spelling = spelling, Day = day };

    /// <summary>The same field with more judgements.</summary>
    /// <param name="judgements">The judgements; the first that fits prevails.</param>
    /// <example>
    /// <code>
    /// Field.Column("mission").Judged(new Judgement("ONUCI", "UNOCI") { Because = "the French name" }).Judgements[0] // 'ONUCI' means 'UNOCI': the French name
    /// </code>
    /// </example>
    public Field Judged(params Judgement[] judgements) => this with { Judgements = [.. Judgements, .. judgements] };

    /// <summary>The column of this name.</summary>
    /// <param name="column">The name.</param>
    public static implicit operator Field(string column) => Column(column);

    /// <summary>Where it is found, as a sentence names it.</summary>
    public override string ToString() =>
        Value is { } value ? $"the value {Excerpt.Of(value)}"
        : InHeading ? "the column's heading"
        : InFileName ? "the file's name"
        : Columns.Count == 0 ? "nothing"
        : string.Join(" and ", Columns.Select(c => $"\"{Visible.In(c)}\""));
}
