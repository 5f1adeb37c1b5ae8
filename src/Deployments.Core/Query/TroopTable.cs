namespace Deployments;

/// <summary>A table of headcounts, or of pieces of equipment or people served: on days, at starts or ends, peaks or lowest.</summary>
/// <example>
/// <code>
/// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31");
/// table.Rows.Count // 36
/// table["ITA", "2023-12-31"].Best // 1322
/// table.Footnotes[^1] // Sources asked: United Kingdom Parliament; Agenzia Nova; The White House; NATO; 12 more publishers (2…
/// </code>
/// </example>
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
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2023");
    /// var figures = new TroopFigure[table.Periods.Count];
    /// table.CopyRow(0, figures);
    /// $"{table.Rows[0]}: {figures[0].Best}, {figures[^1].Best}" // ALB: 13, 90
    /// </code>
    /// </example>
    public void CopyRow(int row, Span<TroopFigure> into)
    {
        if (row < 0 || row >= Rows.Count)
            Errors.NoPlace<int>("row", row, Rows.Count, nameof(row));
        Copy(row, into);
    }

    /// <summary>Copies the totals, a figure for each period.</summary>
    /// <param name="into">Where they go: at least as long as there are periods.</param>
    /// <exception cref="ArgumentException">There is too little room.</exception>
    /// <exception cref="InvalidOperationException">The table has no total, because it spans stages.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).AtYearEnds("2017", "2023");
    /// var totals = new TroopFigure[table.Periods.Count];
    /// table.CopyTotals(totals);
    /// totals[^1].Low // 4431
    /// </code>
    /// </example>
    public void CopyTotals(Span<TroopFigure> into)
    {
        RequireTotal();
        Copy(Rows.Count, into);
    }

    /// <summary>The cells as flat rows for LINQ, data frames and files, row by row. A figure that is unknown is absent, never 0.</summary>
    /// <param name="detail">How much a row carries: figures only, or sources, reasons and caveats too.</param>
    /// <remarks>The total's cells are left out, but in a table without facets, which has nothing else. Each row is made as it is read, so that explained rows of a large table are only made for those taken.</remarks>
    /// <example>
    /// <code>
    /// var largest = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31").ToRows().OrderByDescending(r =&gt; r.Best).First();
    /// $"{largest.Name}: {largest.Best}" // Italy: 1322
    /// </code>
    /// </example>
    public IEnumerable<TroopTableRow> ToRows(RowDetail detail = RowDetail.Figures) => ToRows(detail, static (cell, label, detail) => new TroopTableRow(cell, label, detail));

    private void Copy(int row, Span<TroopFigure> into)
    {
        if (into.Length < Periods.Count)
            Errors.Argument(FormattableString.Invariant($"There is room for {into.Length} figures; there are {Periods.Count} periods."), nameof(into));
        Answer.CopyFigures(row, into);
    }
}
