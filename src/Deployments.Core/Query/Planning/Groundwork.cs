using System.Collections.Concurrent;

namespace Deployments;

/// <summary>What all queries of one dataset share, made when it is first needed and kept. Safe to share between threads.</summary>
internal sealed class Groundwork(Dataset data)
{
    private const int MostPlans = 8;
    private const int MostRollUps = 4;
    private readonly Lock guard = new();
    private readonly List<(string Key, QueryPlan Plan)> plans = [];
    private readonly List<((TimelineTerms Terms, string Scope) Key, Lazy<RollUp> RollUp)> rollUps = [];
    private readonly ConcurrentDictionary<(Facet Facet, string Part), string> sortKeys = new();
    private readonly Lazy<ContributionTraits> traits = new(() => new ContributionTraits(data, data.Timelines.Order));
    private readonly Lazy<Links> links = new(() => new Links(data));
    private readonly Lazy<Dictionary<string, int>> numbers = new(() => data.Groundwork.Traits.Contributors.Select((c, i) => (Text: c.ToString(), i)).ToDictionary(c => c.Text, c => c.i));

    public ContributionTraits Traits => traits.Value;

    public Links Links => links.Value;

    /// <summary>What one part of a row's key is ordered by.</summary>
    public string SortKeyOf(Facet facet, string part) => sortKeys.GetOrAdd((facet, part), static (key, data) => RowNames.PartSortKey(data, key.Facet, key.Part), data);

    /// <summary>The number of each contributor among the traits, by its text.</summary>
    public IReadOnlyDictionary<string, int> ContributorNumbers => numbers.Value;

    /// <summary>The totals of contributors in the scope of a query.</summary>
    public RollUp RollUpFor(QueryOptions options)
    {
        var key = (options.Terms, RollUp.ScopeOf(options).ScopeKey);
        Lazy<RollUp> found;
        lock (guard)
        {
            var at = rollUps.FindIndex(r => r.Key == key);
            found = at >= 0 ? rollUps[at].RollUp : new(() => Make(options));
            if (at >= 0)
                rollUps.RemoveAt(at);
            rollUps.Insert(0, (key, found));
            if (rollUps.Count > MostRollUps)
                rollUps.RemoveAt(MostRollUps);
        }

        return found.Value;
    }

    private RollUp Make(QueryOptions options)
    {
        var timeline = data.Timelines.For(options.Terms);
        return timeline.CutDay == DayNumber.AfterAll
            ? RollUp.Build(data, timeline, options)
            : RollUp.Known(data, RollUpFor(options with { Terms = options.Terms with { AsKnownOn = null } }), timeline, options);
    }

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
