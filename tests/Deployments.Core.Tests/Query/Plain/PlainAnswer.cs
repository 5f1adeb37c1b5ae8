namespace Deployments.Tests.Query.Plain;

/// <summary>The plain engine's answer: for each period all its days, counted one by one.</summary>
internal sealed class PlainAnswer(int undated, List<List<DayTotals>> days) : TableAnswer
{
    public override int Undated => undated;

    public override CellNumbers NumbersOf(int row, int period) => PlainPeriod(row, period).Numbers;

    public override CellGaps GapsOf(int row, int period) => CellGaps.Of(FigureOf(row, period));

    public override PeriodFigure FigureOf(int row, int period) => PlainPeriod(row, period).Figure;

    private PlainPeriod PlainPeriod(int row, int period) =>
        new(Context.Rule, Periods[period], [.. days[period].Select(d => (d.Day, d.Of(row < Rows.Count ? Rows[row] : null)))]);
}
