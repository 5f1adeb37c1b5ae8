namespace Deployments;

/// <summary>What is missing from a cell or imprecise in it.</summary>
internal sealed class CellGaps
{
    public static readonly CellGaps None = new();

    /// <summary>How many contributions are unknown on some day that the cell rests on, for each reason.</summary>
    public IReadOnlyDictionary<UnknownReason, int> UnknownBy { get; init; } = new Dictionary<UnknownReason, int>();

    /// <summary>Something was left out that may partly belong to what was asked.</summary>
    public bool IsOpenedByLeftOut { get; init; }

    /// <summary>All readings of imprecise dates agree.</summary>
    public bool IsCertain { get; init; } = true;

    public static CellGaps Of(PeriodFigure figure) => new()
    {
        UnknownBy = figure.Unknowns().GroupBy(u => u.Force.Holding.Reason!.Value).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Select(u => u.Force.Id).Distinct().Count()),
        IsOpenedByLeftOut = figure.Considered.Any(d => d.Cell.LeftOut.Any(l => l.OpensHigh)),
        IsCertain = figure.Considered.All(d => d.Cell.IsCertain),
    };
}
