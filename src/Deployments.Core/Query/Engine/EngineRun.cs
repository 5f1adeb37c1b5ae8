namespace Deployments;

/// <summary>One query at one stage, from its plan to its numbers.</summary>
internal sealed class EngineRun
{
    private readonly TableContext context;
    private readonly QueryOptions options;
    private readonly IReadOnlyList<CalendarPeriod> periods;
    private readonly Timeline timeline;
    private readonly QueryPlan plan;
    private readonly (int First, int Until)[] spans;
    private readonly DayColumns columns;
    private readonly PeriodReducer reducer;

    public EngineRun(TableContext context, QueryOptions options, IReadOnlyList<CalendarPeriod> periods)
    {
        (this.context, this.options, this.periods) = (context, options, periods);
        timeline = context.Data.Timelines.For(options.Terms);
        plan = PlanBuilder.Build(context.Data, options);
        spans = [.. periods.Select(p => PeriodReducer.DaysOf(context.Rule, p))];
        columns = new DayColumns(Days());
        reducer = new PeriodReducer(context.Rule, columns, timeline.Coverage);
    }

    public TableAnswer Answer()
    {
        var groups = new GroupSums(context.Data, options, timeline, columns);
        foreach (var group in columns.Count > 0 ? plan.Groups : [])
            groups.Count(group);
        var total = new RowSums(columns, timeline);
        var hasRows = options.Facets.Count > 0;
        var rows = new Dictionary<RowKey, CellNumbers[]>();
        var sums = new RowSums(columns, timeline);
        var numbers = plan.Rows.Select((key, i) => (key, i)).ToDictionary(r => r.key, r => r.i);
        foreach (var key in plan.Rows.Concat(groups.Rows).Concat(AskedByName()).Distinct().ToList())
        {
            sums.Clear();
            if (numbers.TryGetValue(key, out var row))
            {
                for (var i = plan.RowStarts[row]; i < plan.RowStarts[row + 1]; i++)
                    sums.Add(plan.Strips[i]);
            }

            if (!plan.RowsOverlap)
                total.Add(sums);
            foreach (var (column, before, now) in groups.Of(key))
            {
                sums.Add(column, before, -1);
                sums.Add(column, now, 1);
            }

            sums.Run();
            if (hasRows && (IsAskedByName(key) || IsPresent(sums)))
                rows.Add(key, Reduce(sums));
        }

        if (plan.RowsOverlap)
        {
            foreach (var strip in PlanBuilder.Build(context.Data, options with { Facets = [] }).Strips)
                total.Add(strip);
        }

        foreach (var (column, before, now) in groups.Total)
        {
            total.Add(column, before, -1);
            total.Add(column, now, 1);
        }

        total.Run();
        var keys = rows.Keys.OrderBy(r => RowNames.SortKey(context.Data, options.Facets, r), StringComparer.Ordinal).ToList();
        return new EngineAnswer(options, timeline, [.. keys.Select(k => rows[k]), Reduce(total)])
        {
            Context = context,
            Periods = periods,
            Rows = keys,
            Coverage = timeline.Coverage,
        };
    }

    private CellNumbers[] Reduce(RowSums sums) => [.. spans.Select(s => reducer.Reduce(sums, s.First, s.Until))];

    private bool IsPresent(RowSums sums)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            if (reducer.IsCovered(column) && sums[column].IsPresent && IsLookedAt(columns[column]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a day lies in one of the periods, which need not follow one another.</summary>
    private bool IsLookedAt(int day) => spans.Any(s => s.First <= day && day < s.Until);

    /// <summary>A nation asked for by name has its row even where nothing was reported of it.</summary>
    private IEnumerable<RowKey> AskedByName() =>
        options.Facets is [Facet.Nation] ? options.From.Where(f => f.Nation is not null).Select(f => new RowKey([f.ToString()])) : [];

    private bool IsAskedByName(RowKey key) => options.Facets is [Facet.Nation] && options.From.Any(f => f.Nation is not null && f.ToString() == key.Parts[0]);

    /// <summary>The days that decide: those that rules pick, or all on which something can change within the periods.</summary>
    private IEnumerable<int> Days()
    {
        if (spans.Length == 0)
            return [];
        if (context.Rule is PeriodRule.AtEnd or PeriodRule.AtStart)
            return spans.Select(s => s.First);
        var (first, until) = (spans.Min(s => s.First), spans.Max(s => s.Until));
        return plan.Strips.SelectMany(s => timeline.SegmentsOf(s.Slot).Days.ToArray())
            .Concat(plan.Groups.SelectMany(g => g.Slots).SelectMany(s => timeline.SegmentsOf(s).Days.ToArray()))
            .Concat(plan.Edges)
            .Concat(timeline.Coverage is { } span ? DayEdges.Of(span) : [])
            .Where(d => first <= d && d < until)
            .Concat(spans.SelectMany(s => (int[])[s.First, s.Until]));
    }
}
