namespace Deployments;

/// <summary>The figure of a cell as charts read it.</summary>
/// <param name="State">What kind of answer it is; only a figure is ever drawn as a number.</param>
/// <param name="Low">The lower bound; 0 and meaningless without a figure.</param>
/// <param name="Best">The best figure, where there is one.</param>
/// <param name="High">The upper bound; absent where it is open.</param>
/// <param name="HasUnknown">Something in it has no known size.</param>
/// <param name="KnownBest">The sum of the bests that are known, where there is something unknown beside them.</param>
internal readonly record struct Figure(CellState State, long Low, long? Best, long? High, bool HasUnknown, long? KnownBest = null)
{
    public bool IsFigure => State == CellState.Figure;

    /// <summary>A figure without a best is drawn by its low, and said to be so.</summary>
    public long Drawn => Best ?? Low;

    /// <summary>The greatest number that it names, best or known best, where nothing limits it from above.</summary>
    public long Named => Best ?? Math.Max(Low, KnownBest ?? 0);

    /// <summary>The figure says all there is: it has a best and nothing unknown beside it.</summary>
    public bool IsComplete => IsFigure && Best is not null && !HasUnknown;

    public static Figure Of(PeriodCell cell)
    {
        var n = cell.Numbers;
        var isFigure = n.State == CellState.Figure;
        return new(n.State, isFigure ? n.Low : 0, isFigure ? n.Low == n.High ? n.Low : n.Best : null, isFigure ? n.High : null, n.State == CellState.Unknown || n.Unknown > 0 || (n.UnknownDays > 0 && isFigure), isFigure ? n.KnownBest : null);
    }

    public static Figure Of(TroopCount known) =>
        known.IsUnknown ? new(CellState.Unknown, 0, null, null, true) : new(CellState.Figure, known.Low, known.Best, known.High, false);

    /// <summary>The figure in words.</summary>
    public string Text() => State switch
    {
        CellState.Figure => (High, Best) switch
        {
            ({ } high, { } best) when high == Low && best == Low => TroopCount.Number(best),
            ({ } high, { } best) => $"{TroopCount.Number(best)} ({TroopCount.Number(Low)}-{TroopCount.Number(high)})",
            ({ } high, null) => Low == 0 ? $"up to {TroopCount.Number(high)}" : $"{TroopCount.Number(Low)}-{TroopCount.Number(high)}",
            (null, { } best) => $"{TroopCount.Number(best)}, at least {TroopCount.Number(Low)}",
            _ => $"at least {TroopCount.Number(Low)}{(Named > Low ? $" (known best {TroopCount.Number(Named)})" : "")}",
        } + (HasUnknown ? " + unknown" : ""),
        _ => Words<CellState>.Phrase(State),
    };
}
