namespace Deployments;

/// <summary>A column of figures of one file, with the place of each field that bears on it.</summary>
internal sealed class FigurePlan(FigureColumn figure, string heading, int column)
{
    public const int FieldCount = (int)ReportField.Caveat + 1;

    public FigureColumn Figure => figure;

    public string Heading => heading;

    public int Column => column;

    public int Low { get; init; } = -1;

    public int High { get; init; } = -1;

    /// <summary>Rules for rows in which the column is not read.</summary>
    public SkipPlan[] Skips { get; init; } = [];

    /// <summary>The place of each field; null where the table does not say.</summary>
    public FieldPlace?[] Places { get; } = new FieldPlace?[FieldCount];

    /// <summary>The column of figures of which this one is a part, by its place among them; -1 for none.</summary>
    public int Whole { get; set; } = -1;
}
