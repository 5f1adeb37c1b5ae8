using System.Collections.Concurrent;

namespace Deployments;

/// <summary>What all queries of one dataset share, made when it is first needed and kept. Safe to share between threads.</summary>
internal sealed class Groundwork(Dataset data)
{
    private const int ManyContributions = 10_000;
    private readonly ConcurrentDictionary<(Facet Facet, string Part), string> sortKeys = new();
    private readonly Lazy<ContributionTraits> traits = new(() => new ContributionTraits(data, data.Timelines.Order));
    private readonly Lazy<Links> links = new(() => new Links(data));
    private readonly Lazy<Dictionary<string, int>> numbers = new(() => data.Groundwork.Traits.Contributors.Select((c, i) => (Text: c.ToString(), i)).ToDictionary(c => c.Text, c => c.i));

    public ContributionTraits Traits => traits.Value;

    public Links Links => links.Value;

    /// <summary>Begins what every plan needs, while the caller does something else: with many contributions it takes as long as a timeline.</summary>
    public void Begin()
    {
        if (data.Contributions.Count >= ManyContributions && !links.IsValueCreated)
            _ = Task.Run(() => (Traits, Links));
    }

    /// <summary>What one part of a row's key is ordered by.</summary>
    public string SortKeyOf(Facet facet, string part) => sortKeys.GetOrAdd((facet, part), static (key, data) => RowNames.PartSortKey(data, key.Facet, key.Part), data);

    /// <summary>The number of each contributor among the traits, by its text.</summary>
    public IReadOnlyDictionary<string, int> ContributorNumbers => numbers.Value;

    /// <summary>The totals of contributors in the scope of a query.</summary>
    public RollUp RollUpFor(QueryOptions options, Work work = default) =>
        data.Keeper.Get((options.Terms, RollUp.ScopeOf(options).ScopeKey), () => Make(options, work), work.Cancel);

    private RollUp Make(QueryOptions options, Work work)
    {
        var timeline = data.Timelines.For(options.Terms, work.Part(0, 0.5));
        return timeline.CutDay == DayNumber.AfterAll
            ? RollUp.Build(data, timeline, options, work.Part(0.5, 1))
            : RollUp.Known(data, RollUpFor(options with { Terms = options.Terms with { AsKnownOn = null } }, work.Part(0.5, 0.9)), timeline, options, work.Part(0.9, 1));
    }

    /// <summary>The plan of a query: the same for all terms and calendars.</summary>
    public QueryPlan PlanFor(QueryOptions options, Work work = default) => data.Keeper.Get(options.ScopeKey, () => PlanBuilder.Build(data, options), work.Cancel);
}
