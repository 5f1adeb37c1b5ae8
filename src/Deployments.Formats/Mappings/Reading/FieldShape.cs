namespace Deployments;

/// <summary>A field as it is spelled in JSON.</summary>
internal sealed record FieldShape
{
    public string? Column { get; init; }

    public IReadOnlyList<string> Columns
    {
        get;
        init => field = ValueList<string>.Of(value);
    } = ValueList<string>.Empty;

    public string? Value { get; init; }

    public bool InHeading { get; init; }

    public bool InFileName { get; init; }

    public NationText By { get; init; }

    public IReadOnlyList<Field> Also
    {
        get;
        init => field = ValueList<Field>.Of(value);
    } = ValueList<Field>.Empty;

    public string? Spelling { get; init; }

    public DayMeant Day { get; init; }

    public string? Trim { get; init; }

    public string? WhenBlank { get; init; }

    public IReadOnlyList<Judgement> Judgements
    {
        get;
        init => field = ValueList<Judgement>.Of(value);
    } = ValueList<Judgement>.Empty;

    public static FieldShape Of(Field field) => new()
    {
        Column = field.Columns.Count == 1 ? field.Columns[0] : null,
        Columns = field.Columns.Count > 1 ? field.Columns : [],
        Value = field.Value,
        InHeading = field.InHeading,
        InFileName = field.InFileName,
        By = field.By,
        Also = field.Also,
        Spelling = field.Spelling,
        Day = field.Day,
        Trim = field.Trim,
        WhenBlank = field.WhenBlank,
        Judgements = field.Judgements,
    };

    public Field ToField() => new()
    {
        Columns = Column is { } column ? [column, .. Columns] : Columns,
        Value = Value,
        InHeading = InHeading,
        InFileName = InFileName,
        By = By,
        Also = Also,
        Spelling = Spelling,
        Day = Day,
        Trim = Trim ?? "",
        WhenBlank = WhenBlank,
        Judgements = Judgements,
    };
}
