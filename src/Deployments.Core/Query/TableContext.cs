using NodaTime;

namespace Deployments;

/// <summary>What the cells of a table share: the dataset, the question, and what may be counted twice in it.</summary>
internal sealed class TableContext(Dataset data, QueryOptions options, PeriodRule rule)
{
    private readonly Lazy<ILookup<Id<ForceContribution>, Id<ForceContribution>>> lookAlikes = new(() =>
        (options.Terms.AsKnownOn is { } day ? LookAlikes.Of(KnownOn(data, day), data.Index) : data.LookAlikes).ToLookup(p => data.Contributions[p.First].Id, p => data.Contributions[p.Second].Id));

    private HashSet<Id<ForceContribution>>? alike;

    public Dataset Data => data;

    public QueryOptions Options => options;

    public PeriodRule Rule => rule;

    /// <summary>The pairs of look-alikes that are both in a cell on one of its days.</summary>
    public IReadOnlyList<(Id<ForceContribution> First, Id<ForceContribution> Second)> LookAlikesIn(PeriodFigure figure) =>
        [.. figure.Considered.SelectMany(d => PairsIn(d.Cell)).Distinct()];

    /// <summary>Whether a contribution may be the same force as another, wherever both are.</summary>
    public bool LooksLikeAnother(Id<ForceContribution> id) => (alike ??= [.. lookAlikes.Value.SelectMany(g => g.Prepend(g.Key))]).Contains(id);

    /// <summary>The contributions with the reports that were known: what was published later makes nobody look alike.</summary>
    private static IReadOnlyList<ForceContribution> KnownOn(Dataset data, LocalDate day) =>
        [.. data.Contributions.Select(c => c with { Reports = [.. c.Reports.Where(r => ClaimRow.KnownOn(r, data.Index.Sources[r.Source]) <= day)] })];

    private IEnumerable<(Id<ForceContribution>, Id<ForceContribution>)> PairsIn(DayCell cell)
    {
        if (lookAlikes.Value.Count == 0)
            return cell.SharingParts;
        var there = cell.Counted.Where(p => p.Share.High != 0).Concat(cell.Unknown).Select(p => p.Force.Id).ToHashSet();
        return there.SelectMany(first => lookAlikes.Value[first].Where(there.Contains).Select(second => (first, second))).Concat(cell.SharingParts);
    }
}
