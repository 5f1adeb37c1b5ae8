using NodaTime;

namespace Deployments;

/// <summary>The answer of one query at one stage: its numbers, and a way to what stands behind them.</summary>
internal sealed class EngineAnswer(QueryOptions options, Timeline timeline, RowCells[] cells) : TableAnswer
{
    private CellDetails Details => field ?? Interlocked.CompareExchange(ref field, new CellDetails(Context, options, timeline), null) ?? field;

    public override int Undated => Details.Undated;

    public override CellNumbers NumbersOf(int row, int period) => cells[row][period];

    public override void CopyFigures(int row, Span<TroopFigure> into) => cells[row].CopyTo(into);

    public override CellGaps GapsOf(int row, int period) => Details.GapsOf(KeyOf(row), Periods[period], Decisive(row, period));

    public override PeriodFigure FigureOf(int row, int period) => Details.FigureOf(KeyOf(row), Periods[period], Decisive(row, period));

    public override PeriodFigure RemarksOf(int row, int period) => Details.RemarksOf(KeyOf(row), Periods[period], Decisive(row, period));

    public override IReadOnlyList<HeldIn> HeldIn(int row, bool withReports) =>
        Context.Rule is PeriodRule.AtEnd or PeriodRule.AtStart ? Details.HeldIn(KeyOf(row), Periods, withReports) : base.HeldIn(row, withReports);

    public override IEnumerable<(Id<ForceContribution> Id, LocalDate Age)> OldIn(int row, int period, PeriodFigure remarks) => Details.OldIn(KeyOf(row), Periods[period], remarks);

    public override int SilentDaysOf(int row, int period) => Details.SilentDaysOf(KeyOf(row), Periods[period], Decisive(row, period));

    private RowKey? KeyOf(int row) => row < Rows.Count ? Rows[row] : null;

    private LocalDate Decisive(int row, int period) => DayNumber.ToDay(cells[row][period].Decisive);
}
