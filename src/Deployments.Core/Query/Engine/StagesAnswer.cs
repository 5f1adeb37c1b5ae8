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
}
