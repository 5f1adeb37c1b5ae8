namespace Deployments;

/// <summary>Person-days over a period, with their bounds.</summary>
public sealed class PersonDaysCell : PeriodCell
{
    internal PersonDaysCell(TableAnswer answer, int row, int period)
        : base(answer, row, period)
    {
    }

    /// <summary>The sum of the daily totals; absent where there is no figure. Unknown days add their known lows and leave the high open.</summary>
    public PersonDays? PersonDays => State == CellState.Figure ? new PersonDays(Numbers.Low, Numbers.Best, Numbers.High) : null;

    /// <inheritdoc/>
    public override string Text => StateText ?? WithUnknown(PersonDays.ToString()! + Mark);

    private protected override ShownFigure Figure => PersonDays is { Best: { } best } days && days.Low != days.High
        ? new(TroopCount.Number(best), TroopCounts.Of(days.Low, null, days.High).ToString())
        : new(PersonDays.ToString()!);
}
