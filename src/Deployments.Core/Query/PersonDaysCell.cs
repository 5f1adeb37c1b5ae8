namespace Deployments;

/// <summary>Person-days over a period, with their bounds.</summary>
public sealed class PersonDaysCell : PeriodCell
{
    internal PersonDaysCell(TableContext context, RowKey? row, PeriodFigure figure)
        : base(context, row, figure)
    {
    }

    /// <summary>The sum of the daily totals; absent where there is no figure. Unknown days add their known lows and leave the high open.</summary>
    public PersonDays? PersonDays => State == CellState.Figure ? PeriodFigure.Sum : null;

    /// <inheritdoc/>
    public override string Text => StateText ?? WithUnknown(PersonDays.ToString()! + Mark);
}
