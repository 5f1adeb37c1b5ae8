namespace Deployments;

/// <summary>The cells of one row, by period.</summary>
internal abstract class RowCells
{
    /// <summary>The numbers of the cell of a period.</summary>
    public abstract CellNumbers this[int period] { get; }

    /// <summary>How many periods there are.</summary>
    public abstract int Count { get; }

    /// <summary>Copies the figures, one for each period.</summary>
    public virtual void CopyTo(Span<TroopFigure> into)
    {
        for (var period = 0; period < Count; period++)
            into[period] = new TroopFigure(this[period]);
    }
}
