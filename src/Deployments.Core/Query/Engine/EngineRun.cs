namespace Deployments;

/// <summary>One query at one stage, from its plan to its numbers.</summary>
internal sealed class EngineRun
{
    private readonly TableContext context;
    private readonly QueryOptions options;
    private readonly Timeline timeline;
    private readonly QueryPlan plan;
    private readonly DaySpans days;
    private readonly RowMaker maker;

    public EngineRun(TableContext context, QueryOptions options, IReadOnlyList<CalendarPeriod> periods)
    {
        (this.context, this.options) = (context, options);
        timeline = context.Data.Timelines.For(options.Terms);
        plan = context.Data.Groundwork.PlanFor(options);
        var spans = periods.Select(p => DaySpans.DaysOf(context.Rule, p)).ToArray();
        days = new DaySpans(spans, DecidingDays.Of(context.Rule, spans, timeline.Coverage, () => plan.Edges, AddChanges), timeline.Coverage);
        maker = new RowMaker(context.Rule, days);
        Periods = periods;
    }

    private IReadOnlyList<CalendarPeriod> Periods { get; }

    public TableAnswer Answer()
    {
        var groups = new GroupSums(context.Data, options, timeline, days.Columns);
        if (days.Count > 0)
            groups.Count(plan.Groups);
        var total = new RowSums(days.Columns, timeline);
        var keys = plan.Rows.Concat(groups.Rows).Concat(AskedByName()).Distinct().ToList();
        var rows = Rows(keys, groups, total);
        AddToTotal(total, groups);
        total.Run();
        var shown = options.Facets.Count == 0 ? [] : Enumerable.Range(0, keys.Count).Where(i => rows[i] is not null)
            .OrderBy(i => RowNames.SortKey(context.Data, options.Facets, keys[i]), StringComparer.Ordinal).ToList();
        return new EngineAnswer(options, timeline, [.. shown.Select(i => rows[i]!), maker.Make(total, isAlways: true)!])
        {
            Context = context,
            Periods = Periods,
            Rows = [.. shown.Select(i => keys[i])],
            Coverage = timeline.Coverage,
        };
    }

    /// <summary>The cells of each row; absent where nothing is there. What rows have in common with the total is added to it.</summary>
    private RowCells?[] Rows(List<RowKey> keys, GroupSums groups, RowSums total)
    {
        var cells = new RowCells?[keys.Count];
        var numbers = plan.Rows.Select((key, i) => (key, i)).ToDictionary(r => r.key, r => r.i);
        Workers.Run(
            keys.Count, plan.Strips.Length * SegmentsOfASlot() * 4,
            () => (Sums: new RowSums(days.Columns, timeline), Total: new RowSums(days.Columns, timeline)),
            (i, state) =>
            {
                state.Sums.Clear();
                if (numbers.TryGetValue(keys[i], out var row))
                {
                    foreach (ref readonly var strip in plan.StripsOf(row))
                        state.Sums.Add(strip);
                }

                if (!plan.RowsOverlap)
                    state.Total.Add(state.Sums);
                foreach (var change in groups.Of(keys[i]))
                    state.Sums.Add(change);
                state.Sums.Run();
                cells[i] = maker.Make(state.Sums, IsAskedByName(keys[i]));
            },
            state => total.Add(state.Total));
        return cells;
    }

    private long SegmentsOfASlot() => timeline.Order.Count == 0 ? 0 : 1 + (timeline.Days.Length / timeline.Order.Count);

    private void AddToTotal(RowSums total, GroupSums groups)
    {
        if (plan.RowsOverlap)
        {
            foreach (ref readonly var strip in context.Data.Groundwork.PlanFor(options with { Facets = [] }).Strips.AsSpan())
                total.Add(strip);
        }

        foreach (var change in groups.Total)
            total.Add(change);
    }

    /// <summary>A nation asked for by name has its row even where nothing was reported of it.</summary>
    private IEnumerable<RowKey> AskedByName() =>
        options.Facets is [Facet.Nation] ? options.From.Where(f => f.Nation is not null).Select(f => new RowKey([f.ToString()])) : [];

    private bool IsAskedByName(RowKey key) => options.Facets is [Facet.Nation] && options.From.Any(f => f.Nation is not null && f.ToString() == key.Parts[0]);

    private void AddChanges(DaySet changes)
    {
        foreach (ref readonly var strip in plan.Strips.AsSpan())
            changes.Add(timeline.SegmentsOf(strip.Slot));
        foreach (var slot in plan.Groups.SelectMany(g => g.Slots))
            changes.Add(timeline.SegmentsOf(slot));
    }
}
