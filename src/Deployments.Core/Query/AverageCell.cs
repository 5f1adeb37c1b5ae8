namespace Deployments;

/// <summary>An average of daily totals over all days of a period, with its bounds.</summary>
public sealed class AverageCell : PeriodCell
{
    internal AverageCell(TableAnswer answer, int row, int period)
        : base(answer, row, period)
    {
    }

    /// <summary>The average as an exact fraction; absent where there is no figure. Unknown days add their known lows and leave the high open.</summary>
    public TroopAverage? Average => State == CellState.Figure ? new TroopAverage(new PersonDays(Numbers.Low, Numbers.Best, Numbers.High), Period.Days) : null;

    /// <inheritdoc/>
    public override string Text => StateText ?? WithUnknown(Average.ToString()! + Mark);

    private protected override ShownFigure Figure => Average!.Value.Shown;
}
