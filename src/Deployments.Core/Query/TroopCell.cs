namespace Deployments;

/// <summary>A headcount (or a count of equipment or of people served) with its bounds.</summary>
/// <remarks>With something unknown the high is open and the best absent: <see cref="KnownBest"/> then sums the bests that are known.</remarks>
public sealed class TroopCell : PeriodCell
{
    internal TroopCell(TableAnswer answer, int row, int period)
        : base(answer, row, period)
    {
    }

    /// <summary>The count with its bounds; unknown (0 and open) where <see cref="PeriodCell.State"/> has no figure. Never read it without the state.</summary>
    public TroopCount Count => State == CellState.Figure ? TroopCount.FromNumbers(Numbers.Low, Numbers.Best, Numbers.High) : TroopCount.Unknown;

    /// <summary>The lower bound; absent where there is no figure.</summary>
    public long? Low => State == CellState.Figure ? Count.Low : null;

    /// <summary>The best estimate; absent where a part has none or is unknown.</summary>
    public long? Best => State == CellState.Figure ? Count.Best : null;

    /// <summary>The upper bound; absent where it is open or there is no figure.</summary>
    public long? High => State == CellState.Figure ? Count.High : null;

    /// <summary>The sum of the bests of the parts that have a figure, whatever else is unknown; absent where one of them has no best.</summary>
    public long? KnownBest => State == CellState.Figure ? Numbers.KnownBest : null;

    /// <summary>The parts on which all readings of imprecise dates agree, on the decisive day; unknown where there is no figure.</summary>
    public TroopCount Certain => State == CellState.Figure ? PeriodFigure.Decisive.Cell.Certain : TroopCount.Unknown;

    /// <summary>What the count can be under any reading of imprecise dates, on the decisive day; unknown where there is no figure.</summary>
    public TroopCount Possible => State == CellState.Figure ? PeriodFigure.Decisive.Cell.Possible : TroopCount.Unknown;

    /// <inheritdoc/>
    public override string Text => StateText ?? WithUnknown(FigureText());

    private protected override ShownFigure Figure => (Count, HasUnknown: UnknownCount > 0) switch
    {
        ({ High: null } count, true) => new($"at least {TroopCount.Number(count.Low)}", KnownPart is { } known ? $"known best {TroopCount.Number(known)}" : ""),
        ({ Best: { } best, IsExact: false } count, _) => new(TroopCount.Number(best), count.BoundsText()),
        var (count, _) => new(count.ToString()),
    };

    /// <summary>What the known parts add up to at best: no best estimate of a total that has unknown ones.</summary>
    private long? KnownPart => KnownBest != Count.Low ? KnownBest : null;

    private string FigureText()
    {
        var text = UnknownCount == 0 || Count.High is not null ? Count.ToString()
            : KnownPart is { } known ? $"at least {TroopCount.Number(Count.Low)} (known best {TroopCount.Number(known)})"
            : $"at least {TroopCount.Number(Count.Low)}";
        return text + Mark;
    }
}
