using System.Collections;

namespace Deployments;

/// <summary>Reports that a figure rests on, in order. A line of changes grows by one report a day; its lists share their beginnings.</summary>
internal sealed class Evidence : IReadOnlyList<ClaimRow>
{
    private readonly List<ClaimRow> shared;

    private Evidence(List<ClaimRow> shared) => (this.shared, Count) = (shared, shared.Count);

    public int Count { get; }

    public ClaimRow this[int index] => index < Count ? shared[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The same reports and one more.</summary>
    public static Evidence And(IReadOnlyList<ClaimRow> rows, ClaimRow next)
    {
        // Only one list can go on where another ends; a second one that branches off begins anew.
        if (rows is Evidence { shared: var line } known)
        {
            lock (line)
            {
                if (line.Count == known.Count)
                {
                    line.Add(next);
                    return new Evidence(line);
                }
            }
        }

        return new Evidence([.. rows, next]);
    }

    public IEnumerator<ClaimRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return shared[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
