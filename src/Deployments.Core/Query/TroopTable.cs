namespace Deployments;

/// <summary>A table of headcounts, or of pieces of equipment or people served: on days, at starts or ends, peaks or lowest.</summary>
public sealed partial class TroopTable : PeriodTable<TroopCell>
{
    internal TroopTable(TableAnswer answer)
        : base(answer, (row, period) => new TroopCell(answer, row, period))
    {
    }

    /// <summary>The cells as flat rows for LINQ, data frames and files, the total's left out.</summary>
    public IEnumerable<TroopTableRow> ToRows() => Cells.Where(c => c.Row is not null || Rows.Count == 0).Select(c => new TroopTableRow
    {
        Row = c.Row?.ToString() ?? "",
        Name = c.Row is { } row ? NameOf(row) : "",
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
    });
}
