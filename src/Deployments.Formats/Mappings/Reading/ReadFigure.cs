namespace Deployments;

/// <summary>What a cell of figures says.</summary>
/// <param name="Form">How the figure is held.</param>
/// <param name="Number">The figure, or its place among the counts.</param>
/// <param name="Missing">Why there is none.</param>
/// <param name="Printed">Whether the text is kept as printed: a correction.</param>
/// <param name="IsSilent">Whether the cell says nothing.</param>
/// <param name="Remark">What few cells say; one reference, since each that a structure holds costs with every copy of it.</param>
internal readonly record struct ReadFigure(FigureForm Form, int Number, MissingReason? Missing = null, bool Printed = false, bool IsSilent = false, FigureRemark? Remark = null)
{
    /// <summary>Whether what the text means depends on the row: on its day, or on another column.</summary>
    public bool DependsOnRow { get; init; }

    /// <summary>The contribution in which it is counted.</summary>
    public string? Elsewhere => Remark?.Elsewhere;

    /// <summary>The column of figures in which it is counted.</summary>
    public string? ElsewhereColumn => Remark?.ElsewhereColumn;

    /// <summary>Why the cell cannot be read.</summary>
    public string? Refusal => Remark?.Refusal;
}
