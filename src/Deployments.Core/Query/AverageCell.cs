namespace Deployments;

/// <summary>An average of daily totals over all days of a period, with its bounds.</summary>
public sealed class AverageCell : PeriodCell
{
    internal AverageCell(TableContext context, RowKey? row, PeriodFigure figure)
        : base(context, row, figure)
    {
    }

    /// <summary>The average as an exact fraction; absent where there is no figure. Unknown days add their known lows and leave the high open.</summary>
    public TroopAverage? Average => State == CellState.Figure ? new TroopAverage(PeriodFigure.Sum, Period.Days) : null;

    /// <inheritdoc/>
    public override string Text => StateText ?? WithUnknown(Average.ToString()! + Mark);
}
