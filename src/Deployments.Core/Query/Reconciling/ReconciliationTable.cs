using System.Collections;

namespace Deployments;

/// <summary>Published totals beside the sums of their parts, by day.</summary>
/// <example>
/// <code>
/// var table = kfor.Reconcile("kfor");
/// table.Count(r =&gt; r.Verdict == ReconciliationVerdict.Agrees) // 1
/// </code>
/// </example>
public sealed partial class ReconciliationTable : IReadOnlyList<Reconciliation>
{
    private readonly ValueList<Reconciliation> rows;

    internal ReconciliationTable(Dataset data, IEnumerable<Reconciliation> rows) =>
        (Data, this.rows) = (data, ValueList<Reconciliation>.Of(rows.OrderBy(r => r.Total.Effective.Earliest)));

    /// <summary>How many there are.</summary>
    public int Count => rows.Count;

    internal Dataset Data { get; }

    /// <summary>One total and its parts.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <example>
    /// <code>
    /// kfor.Reconcile("kfor")[0].Total.Effective // 1999-06-10
    /// </code>
    /// </example>
    public Reconciliation this[int index] => rows[index];

    /// <summary>What went into the table, to be cited: the dataset, and the documents of the totals and of their parts.</summary>
    /// <example>
    /// <code>
    /// kfor.Reconcile("kfor").Cite()[0] // NATO's Kosovo Force, 1999 to 2024, dataset
    /// </code>
    /// </example>
    public Citations Cite() => Citing.Of(Data, rows.SelectMany(r => r.Parts.SourceIds.Append(r.Total.Source)));

    /// <summary>The totals and the sums of their parts as flat rows for LINQ, data frames and files, in the same order.</summary>
    /// <example>
    /// <code>
    /// kfor.Reconcile("kfor").ToRows().Where(r =&gt; r.Verdict == ReconciliationVerdict.PartsBelow).Select(r =&gt; r.Effective) // 1999-06-10, 1999-07~, 2023-12-31
    /// </code>
    /// </example>
    public IEnumerable<ReconciliationRow> ToRows() => rows.Select(r => new ReconciliationRow
    {
        Operation = r.Total.Operation?.Value,
        Contributor = r.Total.Contributor?.ToString(),
        Theatre = r.Total.Theatre?.Value,
        Category = r.Total.Category,
        Stage = r.Total.Stage,
        Effective = r.Total.Effective,
        Total = r.Total.Figure,
        Source = r.Total.Source.Value,
        State = r.Parts.State,
        Parts = r.Parts.Text,
        PartsLow = r.Parts.Low,
        PartsBest = r.Parts.Best,
        PartsHigh = r.Parts.High,
        UnknownCount = r.Parts.UnknownCount,
        LowestGap = r.LowestGap,
        HighestGap = r.HighestGap,
        Verdict = r.Verdict,
        PartsSources = [.. r.Parts.SourceIds.Select(s => s.Value)],
        Caveats = r.Total.Caveats,
    });

    /// <inheritdoc/>
    public IEnumerator<Reconciliation> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
