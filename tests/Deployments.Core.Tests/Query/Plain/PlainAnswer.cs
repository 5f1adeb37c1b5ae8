namespace Deployments.Tests.Query.Plain;

/// <summary>The plain engine's answer: for each period all its days, counted one by one.</summary>
internal sealed class PlainAnswer(int undated, List<List<DayTotals>> days) : TableAnswer
{
    public override int Undated => undated;

    public override CellNumbers NumbersOf(int row, int period) => new PlainPeriod(Context.Rule, Cells(row, period).Select(d => PlainDay.Of(d.Day, d.Cell))).Numbers;

    public override CellGaps GapsOf(int row, int period) => CellGaps.Of(FigureOf(row, period));

    public override PeriodFigure FigureOf(int row, int period) =>
        new(Periods[period], [.. Cells(row, period).Select(d => new DayRun(d.Day, 1, d.Cell))], DayNumber.ToDay(NumbersOf(row, period).Decisive));

    private List<(LocalDate Day, DayCell Cell)> Cells(int row, int period) => [.. days[period].Select(d => (d.Day, d.Of(row < Rows.Count ? Rows[row] : null)))];
}
