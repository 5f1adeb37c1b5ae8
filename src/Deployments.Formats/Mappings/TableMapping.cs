namespace Deployments;

/// <summary>How the rows of a table become reports: which column is which field, what its texts mean, which rows are not read.</summary>
/// <remarks>
/// <para>
/// Immutable, with a JSON form (<see cref="Parse"/>, <see cref="ToJson"/>). It is checked before a row is read. Each row gives one report for each
/// column of figures; rows with the same contributor, operation, theatre, category and so on report one contribution.
/// </para>
/// <para>Nothing is dropped in silence: a row is used, or skipped by a rule, or said to say nothing, or has a finding with its line, column and value.</para>
/// </remarks>
/// <example>
/// <code>
/// var mapping = new TableMapping
/// {
///     Info = new DatasetInfo { Title = "Contributors to a made-up mission" },
///     Document = new Source { Id = "list", Publisher = "A newspaper", Published = "2020-02-01" },
///     Contributor = Field.Column("iso").As(NationText.Iso3), Operation = "mission", Category = PersonnelCategory.Troops, Effective = "date", Figures = ["troops"],
/// };
/// var reading = mapping.ReadText("iso,mission,date,troops\nPRT,Lantern,2020-01-31,about 340");
/// reading.Dataset.Troops(Stage.Deployed).On("2020-01-31").Total("2020-01-31") // 335-345 (best 340)
/// </code>
/// </example>
public sealed partial record TableMapping : ReportFields
{
    /// <summary>What the dataset says of itself.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("dataset")]
    [System.Text.Json.Serialization.JsonPropertyOrder(-1)]
    public required DatasetInfo Info { get; init; }

    /// <summary>The document that the table is. A table of several files makes one of each, told apart by file name.</summary>
    public required Source Document { get; init; }

    /// <summary>The series to which the documents belong, with what its lists name in full; absent means no series and no complete lists.</summary>
    public Series? Series { get; init; }

    /// <summary>The columns of figures.</summary>
    public IReadOnlyList<FigureColumn> Figures
    {
        get;
        init => field = ValueList<FigureColumn>.Of(value);
    } = ValueList<FigureColumn>.Empty;

    /// <summary>What texts in place of a figure mean. A blank cell and any other text that is not listed makes the row unusable.</summary>
    public IReadOnlyList<MissingText> MissingTexts
    {
        get;
        init => field = ValueList<MissingText>.Of(value);
    } = ValueList<MissingText>.Empty;

    /// <summary>What it means that a row has no figure at all in its columns of levels; absent means that the row says nothing. Any other meaning holds for each of these columns, with a warning for each row.</summary>
    public MissingMeaning EmptyRows { get; init; }

    /// <summary>The other names of columns.</summary>
    public IReadOnlyList<ColumnAlias> Aliases
    {
        get;
        init => field = ValueList<ColumnAlias>.Of(value);
    } = ValueList<ColumnAlias>.Empty;

    /// <summary>Rows that are not read.</summary>
    public IReadOnlyList<RowRule> Skip
    {
        get;
        init => field = ValueList<RowRule>.Of(value);
    } = ValueList<RowRule>.Empty;

    /// <summary>What becomes of the table where some rows cannot be used.</summary>
    public UnusableRows Unusable { get; init; }

    /// <summary>What becomes of the table where rows of one document give different figures, or a figure and a reason for none, of one contribution on one day.</summary>
    /// <remarks>Only one of them could count, and where each is a part (a region, a unit) the total would be too small.</remarks>
    public DisagreeingRows Disagreeing { get; init; }

    /// <summary>The character between fields of a text table; absent means the one of comma, tab, semicolon and bar that the first line has most of.</summary>
    /// <remarks>A character of ASCII other than a quotation mark, an apostrophe, a line end, a letter, a digit, a dot or a minus sign; <see cref="Check"/> finds any other.</remarks>
    public char? Separator { get; init; }

    /// <summary>Nations that the rows mean beside the built-in ones.</summary>
    public IReadOnlyList<Nation> Nations
    {
        get;
        init => field = ValueList<Nation>.Of(value);
    } = ValueList<Nation>.Empty;

    /// <summary>Theatres that the rows mean by id or name, with their hosts and parents.</summary>
    public IReadOnlyList<Theatre> Theatres
    {
        get;
        init => field = ValueList<Theatre>.Of(value);
    } = ValueList<Theatre>.Empty;

    /// <summary>The operation, one of <see cref="Operations"/>, of which those are parts that the rows name and the mapping does not list; absent means of none.</summary>
    public Id<Operation>? OperationsWithin { get; init; }

    /// <summary>Operations that the rows mean by id or name, with their lives and theatres.</summary>
    public IReadOnlyList<Operation> Operations
    {
        get;
        init => field = ValueList<Operation>.Of(value);
    } = ValueList<Operation>.Empty;
}
