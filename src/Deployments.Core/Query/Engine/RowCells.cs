namespace Deployments;

/// <summary>The cells of one row, by period.</summary>
internal abstract class RowCells
{
    /// <summary>The numbers of the cell of a period.</summary>
    public abstract CellNumbers this[int period] { get; }
}
