using System.Collections;

namespace Deployments;

/// <summary>One row of a table, or its total, over time: a cell for each period, first to last.</summary>
/// <typeparam name="TCell">The kind of cell, which is the unit: headcount, average or person-days.</typeparam>
/// <remarks>Immutable. A series knows its own footnotes: what is unknown or left out in other rows is not said.</remarks>
/// <example>
/// <code>
/// var german = kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2016", "2018").Series("DEU");
/// german.Name // Germany
/// german.Select(c =&gt; $"{c.Period}: {c}") // 2016: unknown (1), 2017: 471, 2018: 458
/// </code>
/// </example>
public sealed partial class PeriodSeries<TCell> : IReadOnlyList<TCell>
    where TCell : PeriodCell
{
    private readonly TableAnswer answer;
    private readonly ValueList<TCell> cells;
    private readonly Lazy<ValueList<string>> footnotes;

    internal PeriodSeries(TableAnswer answer, RowKey? row, string name, IEnumerable<TCell> cells)
    {
        (this.answer, Row, Name) = (answer, row, name);
        this.cells = ValueList<TCell>.Of(cells);
        footnotes = new(() => ValueList<string>.Of(Deployments.Footnotes.Of(answer, this.cells)));
    }

    /// <summary>The row; absent for the total.</summary>
    public RowKey? Row { get; }

    /// <summary>The name of the row, or "total".</summary>
    public string Name { get; }

    /// <summary>What the series shows: what is counted, at which stage, where, from whom, as known when, and of whom.</summary>
    public string Title => $"{Sentences.Subject(answer.Context.Options)}, {Name}; {Sentences.Columns(answer.Context.Rule, answer.Periods)}";

    /// <summary>The answer that it is a row of.</summary>
    internal TableAnswer Answer => answer;

    /// <summary>How many periods it has.</summary>
    public int Count => cells.Count;

    /// <summary>What must be read with the series.</summary>
    public IReadOnlyList<string> Footnotes => footnotes.Value;

    /// <summary>The cell of a period by its place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <example>
    /// <code>
    /// var totals = kfor.Troops(Stage.Deployed).AtYearEnds("2017", "2023").Totals();
    /// totals[^1].Best // 4431
    /// totals["2023"].Best // 4431
    /// </code>
    /// </example>
    public TCell this[int index] => cells[index];

    /// <summary>The cell of a period by its name.</summary>
    /// <param name="period">The period's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such period.</exception>
    public TCell this[string period] => cells.FirstOrDefault(c => c.Period.Name == period) ?? throw new KeyNotFoundException($"There is no period {Excerpt.Of(period)} in the series.");

    /// <summary>What went into the series, to be cited.</summary>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("2017", "2018").Series("DEU").Cite().Count // 3
    /// </code>
    /// </example>
    public Citations Cite() => Citing.Of(answer.Context, cells);

    /// <inheritdoc/>
    public IEnumerator<TCell> GetEnumerator() => cells.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
