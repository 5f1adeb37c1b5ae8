namespace Deployments;

/// <summary>The answers for several stages, one below the other.</summary>
internal sealed class StagesAnswer : TableAnswer
{
    private readonly List<TableAnswer> stages;
    private readonly List<(TableAnswer Stage, int Row)> rows;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public StagesAnswer(List<TableAnswer> stages)
    {
        this.stages = stages;
        rows = [.. stages.SelectMany(s => s.Rows.Select((_, row) => (s, row)))];
        Context = stages[0].Context;
        Periods = stages[0].Periods;
        Rows = [.. stages.SelectMany(s => s.Rows)];
        Coverage = stages.Select(s => s.Coverage).FirstOrDefault(c => c is not null);
        HasTotal = false;
    }

    public override int Undated => stages.Sum(s => s.Undated);

    public override CellNumbers NumbersOf(int row, int period) => rows[row].Stage.NumbersOf(rows[row].Row, period);

    public override void CopyFigures(int row, Span<TroopFigure> into) => rows[row].Stage.CopyFigures(rows[row].Row, into);

    public override CellGaps GapsOf(int row, int period) => rows[row].Stage.GapsOf(rows[row].Row, period);

    public override PeriodFigure FigureOf(int row, int period) => rows[row].Stage.FigureOf(rows[row].Row, period);

    public override PeriodFigure RemarksOf(int row, int period) => rows[row].Stage.RemarksOf(rows[row].Row, period);

    public override IReadOnlyList<HeldIn> HeldIn(int row, bool withReports) => rows[row].Stage.HeldIn(rows[row].Row, withReports);

    public override IEnumerable<(Id<ForceContribution> Id, NodaTime.LocalDate Age)> OldIn(int row, int period, PeriodFigure remarks) => rows[row].Stage.OldIn(rows[row].Row, period, remarks);

    public override int SilentDaysOf(int row, int period) => rows[row].Stage.SilentDaysOf(rows[row].Row, period);
}
