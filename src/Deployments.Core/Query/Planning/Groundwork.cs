namespace Deployments;

/// <summary>What all queries of one dataset share, made when it is first needed and kept. Safe to share between threads.</summary>
internal sealed class Groundwork(Dataset data)
{
    private const int MostPlans = 8;
    private readonly Lock guard = new();
    private readonly List<(string Key, QueryPlan Plan)> plans = [];
    private readonly Lazy<ContributionTraits> traits = new(() => new ContributionTraits(data, data.Timelines.Order));
    private readonly Lazy<Links> links = new(() => new Links(data));

    public ContributionTraits Traits => traits.Value;

    public Links Links => links.Value;

    /// <summary>The plan of a query: the same for all terms and calendars.</summary>
    public QueryPlan PlanFor(QueryOptions options)
    {
        var key = options.ScopeKey;
        lock (guard)
        {
            if (plans.FirstOrDefault(p => p.Key == key).Plan is { } known)
                return known;
        }

        var plan = PlanBuilder.Build(data, options);
        lock (guard)
        {
            plans.Insert(0, (key, plan));
            if (plans.Count > MostPlans)
                plans.RemoveAt(MostPlans);
        }

        return plan;
    }
}
