namespace Deployments;

/// <summary>Cells worked out beforehand from all days of their periods.</summary>
internal sealed class PeriodCells(CellNumbers[] cells) : RowCells
{
    public override int Count => cells.Length;

    public override CellNumbers this[int period] => cells[period];
}
