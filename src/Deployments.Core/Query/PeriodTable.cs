namespace Deployments;

/// <summary>A table of totals: rows by facet, a column for each period, every cell with its bounds, gaps and sources.</summary>
/// <typeparam name="TCell">The kind of cell, which is the unit: headcount, average or person-days.</typeparam>
/// <remarks>
/// Totals are computed from everything in scope, never summed from rows: grouping can set parts beside their wholes, and a nation in two alliances stands in two rows.
/// A table is immutable and safe to share between threads, and so are its cells. Explanations and footnotes of one table are looked up by one thread at a time.
/// </remarks>
public abstract partial class PeriodTable<TCell>
    where TCell : PeriodCell
{
    private readonly TableAnswer answer;
    private readonly Func<int, int, TCell> cell;
    private readonly Lazy<ValueList<string>> footnotes;

    // Made when first asked for by name; whichever thread makes it makes the same.
    private Dictionary<string, int>? rowPlaces;
    private Dictionary<string, int>? columnPlaces;

    private protected PeriodTable(TableAnswer answer, Func<int, int, TCell> cell)
    {
        (this.answer, this.cell) = (answer, cell);
        Rows = ValueList<RowKey>.Of(answer.Rows);
        Periods = ValueList<CalendarPeriod>.Of(answer.Periods);
        footnotes = new(() => ValueList<string>.Of(Deployments.Footnotes.Of(answer, Cells)));
    }

    /// <summary>What the table shows: what is counted, at which stage, where, from whom, as known when.</summary>
    public string Title => $"{Sentences.Subject(answer.Context.Options)}; {Sentences.Columns(answer.Context.Rule, Periods)}";

    /// <summary>What the rows stand for.</summary>
    public IReadOnlyList<Facet> Facets => answer.Context.Options.Facets;

    /// <summary>The rows, in order of name, nations before alliances.</summary>
    public IReadOnlyList<RowKey> Rows { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<CalendarPeriod> Periods { get; }

    /// <summary>Whether the table has a total; one over stages has none.</summary>
    public bool HasTotal => answer.HasTotal;

    /// <summary>What must be read with the table: what is unknown and why, what was left out, what may be counted twice, coverage and terms.</summary>
    public IReadOnlyList<string> Footnotes => footnotes.Value;

    /// <summary>All cells, row by row, the total's last.</summary>
    public IEnumerable<TCell> Cells =>
        Enumerable.Range(0, answer.Rows.Count + (HasTotal ? 1 : 0)).SelectMany(row => Enumerable.Range(0, Periods.Count).Select(period => cell(row, period)));

    /// <summary>The cell of a row in a period.</summary>
    /// <param name="row">The row's key: an id, or the ids of several facets with <c>" / "</c> between them; a nation's name will do too.</param>
    /// <param name="period">The period's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such row or period; the message lists those there are.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31");
    /// table["CHE", "2023-12-31"].Best // 175
    /// table["Switzerland", "2023-12-31"].Best // 175
    /// </code>
    /// </example>
    public TCell this[string row, string period] => cell(Row(row), Column(period));

    /// <summary>The total of a period.</summary>
    /// <param name="period">The period's name.</param>
    /// <exception cref="InvalidOperationException">The table has no total, because it spans stages.</exception>
    /// <exception cref="KeyNotFoundException">There is no such period.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).On("2023-12-31");
    /// table.Total("2023-12-31").Best // 4431
    /// </code>
    /// </example>
    public TCell Total(string period)
    {
        RequireTotal();
        return cell(Rows.Count, Column(period));
    }

    /// <summary>One row over time.</summary>
    /// <param name="row">The row's key or name, as in <see cref="this[string, string]"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such row; the message lists those there are.</exception>
    /// <example>
    /// <code>
    /// var table = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2023");
    /// table.Series("Hungary").Max(c =&gt; c.Best) // 469
    /// </code>
    /// </example>
    public PeriodSeries<TCell> Series(string row)
    {
        var place = Row(row);
        return new(answer, Rows[place], NameOf(Rows[place]), Enumerable.Range(0, Periods.Count).Select(period => cell(place, period)));
    }

    /// <summary>The totals over time.</summary>
    /// <exception cref="InvalidOperationException">The table has no total, because it spans stages.</exception>
    /// <example>
    /// <code>
    /// var totals = kfor.Troops(Stage.Deployed).AtYearEnds("2022", "2023").Totals();
    /// totals.Select(c =&gt; c.KnownBest) // 3060, 4431
    /// </code>
    /// </example>
    public PeriodSeries<TCell> Totals()
    {
        RequireTotal();
        return new(answer, null, "total", Enumerable.Range(0, Periods.Count).Select(period => cell(Rows.Count, period)));
    }

    /// <summary>What went into the table, to be cited: the dataset, the documents of all cells, and the facts about alliances that were asked.</summary>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).From("AUT").On("2023-12-31").Cite().Select(c =&gt; c.Key) // dataset-nato-s-kosovo-force-1999-to-2024, wikipedia-tr-2024
    /// </code>
    /// </example>
    public Citations Cite() => Citing.Of(answer);

    /// <summary>The name of a row, where its key is an id with a name in the dataset.</summary>
    /// <param name="row">The row's key.</param>
    /// <example>
    /// <code>
    /// var table = data.Troops(Stage.Deployed).By(Facet.Nation).On("2016-07-22");
    /// table.NameOf(table.Rows[0]) // United States
    /// </code>
    /// </example>
    public string NameOf(RowKey row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return string.Join(" / ", row.Parts.Select((part, i) => RowNames.Of(answer.Context.Data, Facets[i], part)));
    }

    /// <summary>The dataset that the table was asked of.</summary>
    internal Dataset Data => answer.Context.Data;

    /// <summary>The dataset and the question.</summary>
    internal TableContext Context => answer.Context;

    /// <summary>What the cells of a row count or have unknown, in numbers and how old it is; the total's after the last row.</summary>
    internal IReadOnlyList<HeldIn> HeldIn(int row) => answer.HeldIn(row, withReports: false);

    /// <summary>What the cells of some rows rest on; the total's place is after the last row.</summary>
    internal Citations CiteRows(IEnumerable<int> rows) => Citing.Of(answer, rows);

    /// <summary>What the cells of one period rest on, the total's apart.</summary>
    internal Citations CiteColumn(int period) => Citing.Of(Context, Enumerable.Range(0, Rows.Count).Select(row => cell(row, period)));

    /// <summary>The days that the dataset covers.</summary>
    internal DateSpan? Coverage => answer.Coverage;

    private protected TableAnswer Answer => answer;

    private protected void RequireTotal()
    {
        if (!HasTotal)
            throw new InvalidOperationException("Figures of different stages are never added: a table by stage has no total.");
    }

    private protected IEnumerable<TRow> ToRows<TRow>(RowDetail detail, Func<TCell, RowLabel, RowDetail, TRow> make)
    {
        Words<RowDetail>.Defined(detail, nameof(detail));
        var labels = Facets.Count == 0 ? [RowLabel.Everything] : Rows.Select(r => RowLabel.Of(answer.Context.Data, Facets, r));
        return labels.SelectMany((label, row) => Enumerable.Range(0, Periods.Count).Select(period => make(cell(row, period), label, detail)));
    }

    private int Row(string row)
    {
        ArgumentNullException.ThrowIfNull(row);
        rowPlaces ??= Places(Rows.Select(r => r.ToString()));
        if (rowPlaces.TryGetValue(row, out var place))
            return place;

        // Two records can bear one name; which of them is meant nobody can know.
        if (Enumerable.Range(0, Rows.Count).Where(i => NameOf(Rows[i]) == row).ToList() is [var named])
            return named;
        throw Missing("row", row, Rows);
    }

    private int Column(string period)
    {
        ArgumentNullException.ThrowIfNull(period);
        columnPlaces ??= Places(Periods.Select(p => p.Name));
        return columnPlaces.TryGetValue(period, out var place) ? place : throw Missing("period", period, Periods);
    }

    private static Dictionary<string, int> Places(IEnumerable<string> names)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (place, name) in names.Index())
            places.TryAdd(name, place);
        return places;
    }

    private static KeyNotFoundException Missing<T>(string what, string asked, IReadOnlyList<T> all) =>
        new($"There is no {what} {Excerpt.Of(asked)}; {(all.Count == 0 ? "the table has none" : $"there are {string.Join(", ", all.Take(20))}{(all.Count > 20 ? ", …" : "")}")}.");
}
