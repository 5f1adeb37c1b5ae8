namespace Deployments;

/// <summary>A table of headcounts, or of pieces of equipment or people served: on days, at starts or ends, peaks or lowest.</summary>
public sealed partial class TroopTable : PeriodTable<TroopCell>
{
    internal TroopTable(TableAnswer answer)
        : base(answer, (row, period) => new TroopCell(answer, row, period))
    {
    }

    /// <summary>Copies the figures of a row, a figure for each period: the fast way to read many cells.</summary>
    /// <param name="row">The row's place among <see cref="PeriodTable{TCell}.Rows"/>.</param>
    /// <param name="into">Where they go: at least as long as there are periods.</param>
    /// <exception cref="ArgumentException">There is no such row, or there is too little room.</exception>
    public void CopyRow(int row, Span<TroopFigure> into)
    {
        if ((uint)row >= (uint)Rows.Count)
            Errors.OutOfRange<int>($"There is no row {row}; there are {Rows.Count}, the first is 0.", nameof(row), row);
        Copy(row, into);
    }

    /// <summary>Copies the totals, a figure for each period.</summary>
    /// <param name="into">Where they go: at least as long as there are periods.</param>
    /// <exception cref="ArgumentException">There is too little room.</exception>
    /// <exception cref="InvalidOperationException">The table has no total, because it spans stages.</exception>
    public void CopyTotals(Span<TroopFigure> into)
    {
        RequireTotal();
        Copy(Rows.Count, into);
    }

    /// <summary>The cells as flat rows for LINQ, data frames and files, the total's left out.</summary>
    public IEnumerable<TroopTableRow> ToRows()
    {
        if (Rows.Count == 0)
            return Cells.Select(c => ToRow(c, "", ""));
        return Enumerable.Range(0, Rows.Count).SelectMany(row =>
        {
            var (key, name) = (Rows[row].ToString(), NameOf(Rows[row]));
            return Enumerable.Range(0, Periods.Count).Select(period => ToRow(new TroopCell(Answer, row, period), key, name));
        });
    }

    private static TroopTableRow ToRow(TroopCell c, string row, string name) => new()
    {
        Row = row,
        Name = name,
        Period = c.Period.Name,
        First = c.Period.First,
        Last = c.Period.Last,
        State = c.State,
        Low = c.Low,
        Best = c.Best,
        High = c.High,
        KnownBest = c.KnownBest,
        UnknownCount = c.UnknownCount,
        IsCertain = c.IsCertain,
    };

    private void Copy(int row, Span<TroopFigure> into)
    {
        if (into.Length < Periods.Count)
            Errors.Argument($"There is room for {into.Length} figures; there are {Periods.Count} periods.", nameof(into));
        Answer.CopyFigures(row, into);
    }
}
