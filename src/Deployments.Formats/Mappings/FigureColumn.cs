namespace Deployments;

/// <summary>A column of figures, or several that are read alike; what it says of its fields prevails over what the mapping says.</summary>
public sealed record FigureColumn : ReportFields
{
    /// <summary>The name of the column; <c>*</c> stands for any letters, so that <c>*</c> or <c>19*</c> means each column of such a name that nothing else uses.</summary>
    public required string Column { get; init; }

    /// <summary>What the figures are.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>The column of the lower bound; a blank cell beside an upper bound means 0.</summary>
    public string? Low { get; init; }

    /// <summary>The column of the upper bound; a blank cell beside a lower bound means an open one. Where both are blank the figure stands for itself, as if there were no such columns.</summary>
    public string? High { get; init; }

    /// <summary>The name of another column of figures of which this one is a part: it is already counted there.</summary>
    public string? PartOf { get; init; }

    /// <summary>Whether those that are parts of this column should add up to it in each row; a row in which they do not has a warning.</summary>
    public bool PartsAddUp { get; init; }

    /// <summary>Rows in which this column is not read, though others may be: rows of sums beside rows of parts.</summary>
    public IReadOnlyList<RowRule> Skip
    {
        get;
        init => field = ValueList<RowRule>.Of(value);
    } = ValueList<RowRule>.Empty;

    /// <summary>What texts in place of a figure mean in this column; looked at before those of the mapping.</summary>
    public IReadOnlyList<MissingText> MissingTexts
    {
        get;
        init => field = ValueList<MissingText>.Of(value);
    } = ValueList<MissingText>.Empty;

    /// <summary>The column of this name, of which everything else is as the mapping says.</summary>
    /// <param name="column">The name.</param>
    public static implicit operator FigureColumn(string column) => new() { Column = column };

    internal bool IsPattern => Column.Contains('*', StringComparison.Ordinal);
}
