namespace Deployments;

/// <summary>The totals of every contributor on all days, for one scope of everything: queries about contributors read them instead of the reports.</summary>
/// <remarks>
/// It holds the contributions that can be counted by themselves, and groups of linked ones that belong to one contributor; groups across contributors are
/// left to each query, because who is asked about decides how they are counted.
/// </remarks>
internal sealed class RollUp
{
    private readonly RowHistory?[] histories;

    private RollUp(Timeline timeline, RowHistory?[] histories, RowHistory total, int[] sharedGroups) =>
        (Timeline, this.histories, Total, SharedGroups) = (timeline, histories, total, sharedGroups);

    public Timeline Timeline { get; }

    /// <summary>The total of all contributors.</summary>
    public RowHistory Total { get; }

    /// <summary>Groups of linked contributions of several contributors, which it leaves out.</summary>
    public int[] SharedGroups { get; }

    /// <summary>How much memory its arrays take.</summary>
    public long Bytes => histories.Sum(h => h?.Bytes ?? 0) + Total.Bytes;

    /// <summary>Whether a query asks for contributors over everything, so that totals of contributors answer it.</summary>
    public static bool Answers(QueryOptions options) =>
        options is { Theatres.Count: 0, Operations.Count: 0, Hosts.Count: 0, Roles.Count: 0, Presences.Count: 0, Facets: [] or [Facet.Nation] };

    /// <summary>The part of a query that a roll-up depends on.</summary>
    public static QueryOptions ScopeOf(QueryOptions options) => options with { From = [], Facets = [Facet.Nation], Membership = default };

    /// <summary>The history of a contributor by its number among the traits; absent where it has none.</summary>
    public RowHistory? Of(int contributor) => histories[contributor];

    public static RollUp Build(Dataset data, Timeline timeline, QueryOptions options)
    {
        var scope = ScopeOf(options);
        var plan = data.Groundwork.PlanFor(scope);
        var columns = new DayColumns(Days(timeline, plan));
        var traits = data.Groundwork.Traits;
        var numbers = traits.Contributors.Select((c, i) => (Text: c.ToString(), i)).ToDictionary(c => c.Text, c => c.i);
        var own = plan.Groups.Where(g => g.Rows is not null).ToList();
        var groups = new GroupSums(data, scope, timeline, columns);
        groups.Count(own);
        var histories = new RowHistory?[traits.Contributors.Count];
        var total = new RowSums(columns, timeline);
        Workers.Run(
            plan.Rows.Count, timeline.Days.Length,
            () => (Sums: new RowSums(columns, timeline), Total: new RowSums(columns, timeline)),
            (row, state) =>
            {
                state.Sums.Clear();
                foreach (ref readonly var strip in plan.StripsOf(row))
                    state.Sums.Add(strip);
                foreach (var change in groups.Of(plan.Rows[row]))
                    state.Sums.Add(change);
                state.Total.Add(state.Sums);
                state.Sums.Run();
                histories[numbers[plan.Rows[row].Parts[0]]] = RowHistory.Of(state.Sums, columns);
            },
            state => total.Add(state.Total));
        total.Run();
        var links = data.Groundwork.Links;
        var shared = plan.Groups.Where(g => g.Rows is null).Select(g => links.GroupOf(data.Index.Places[g.Members[0].Id])).ToArray();
        return new RollUp(timeline, histories, RowHistory.Of(total, columns), shared);
    }

    private static IEnumerable<int> Days(Timeline timeline, QueryPlan plan)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var day in timeline.Days)
            (first, last) = (Math.Min(first, day), Math.Max(last, day));
        foreach (var day in timeline.TailDays)
            (first, last) = (Math.Min(first, day), Math.Max(last, day));
        if (first > last)
            return plan.Edges;
        var changes = new DaySet(first, last + 1);
        changes.Add(timeline.Days);
        changes.Add(timeline.TailDays);
        return changes.Days.Concat(plan.Edges);
    }
}
