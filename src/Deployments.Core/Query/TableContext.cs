using NodaTime;

namespace Deployments;

/// <summary>What the cells of a table share: the dataset, the question, and what may be counted twice in it.</summary>
internal sealed class TableContext(Dataset data, QueryOptions options, PeriodRule rule)
{
    private readonly Lazy<AlikePairs> pairs = new(() => options.Terms.AsKnownOn is { } day ? LookAlikes.Of(KnownOn(data, day), data.Index) : data.LookAlikes);
    private ILookup<Id<ForceContribution>, Id<ForceContribution>>? lookAlikes;

    public Dataset Data => data;

    public QueryOptions Options => options;

    public PeriodRule Rule => rule;

    /// <summary>The pairs of look-alikes that are both in a cell on one of its days.</summary>
    public IReadOnlyList<(Id<ForceContribution> First, Id<ForceContribution> Second)> LookAlikesIn(PeriodFigure figure) =>
        [.. figure.Considered.SelectMany(d => PairsIn(d.Cell)).Distinct()];

    /// <summary>Whether a contribution may be the same force as another, wherever both are.</summary>
    public bool LooksLikeAnother(Id<ForceContribution> id) => pairs.Value.Has(data.Index.Places[id]);

    /// <summary>How many pairs of the whole dataset may be counted twice, where so many are in a cell on one of its days that not all are listed; 0 where all are.</summary>
    public long UnlistedLookAlikesIn(PeriodFigure figure) =>
        pairs.Value.Count > pairs.Value.Listed.Count && figure.Considered.Any(d => There(d.Cell).Where(id => pairs.Value.HasUnlisted(data.Index.Places[id])).Skip(1).Any()) ? pairs.Value.Count : 0;

    /// <summary>The contributions with the reports that were known: what was published later makes nobody look alike.</summary>
    private static IReadOnlyList<ForceContribution> KnownOn(Dataset data, LocalDate day) =>
        [.. data.Contributions.Select(c => c with { Reports = [.. c.Reports.Where(r => ClaimRow.KnownOn(r, data.Index.Sources[r.Source]) <= day)] })];

    private IEnumerable<(Id<ForceContribution>, Id<ForceContribution>)> PairsIn(DayCell cell)
    {
        if (pairs.Value.Listed.Count == 0)
            return cell.SharingParts;
        lookAlikes ??= pairs.Value.Listed.ToLookup(p => data.Contributions[p.First].Id, p => data.Contributions[p.Second].Id);
        var there = There(cell).ToHashSet();
        return there.SelectMany(first => lookAlikes[first].Where(there.Contains).Select(second => (first, second))).Concat(cell.SharingParts);
    }

    private static IEnumerable<Id<ForceContribution>> There(DayCell cell) => cell.Counted.Where(p => p.Share.High != 0).Concat(cell.Unknown).Select(p => p.Force.Id);
}
