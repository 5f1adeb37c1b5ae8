using System.Collections;

namespace Deployments;

/// <summary>Published totals beside the sums of their parts, by day.</summary>
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
    public Reconciliation this[int index] => rows[index];

    /// <inheritdoc/>
    public IEnumerator<Reconciliation> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
