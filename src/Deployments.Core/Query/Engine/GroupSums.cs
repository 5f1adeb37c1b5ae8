namespace Deployments;

/// <summary>Counts groups of linked contributions force by force, and gives the differences from day to day to the rows they stand in.</summary>
internal sealed class GroupSums
{
    private readonly Dataset data;
    private readonly Timeline timeline;
    private readonly DayColumns columns;
    private readonly DayCounter counter;
    private readonly Dictionary<RowKey, List<SumChange>> rows = [];
    private readonly List<SumChange> total = [];

    public GroupSums(Dataset data, QueryOptions options, Timeline timeline, DayColumns columns)
    {
        (this.data, this.timeline, this.columns) = (data, timeline, columns);
        counter = new DayCounter(data, options);
    }

    /// <summary>Whether linked contributions stand in any row.</summary>
    public bool HasRows => rows.Count > 0;

    /// <summary>The rows that linked contributions stand in.</summary>
    public IEnumerable<RowKey> Rows => rows.Keys;

    /// <summary>The changes of a row.</summary>
    public IEnumerable<SumChange> Of(RowKey row) => rows.GetValueOrDefault(row) ?? [];

    /// <summary>The changes of the total.</summary>
    public IEnumerable<SumChange> Total => total;

    /// <summary>Counts all groups.</summary>
    public void Count(IEnumerable<LinkedGroup> groups)
    {
        foreach (var group in groups)
            Count(group);
    }

    private void Count(LinkedGroup group)
    {
        if (group.Rows is { } standing)
        {
            CountTogether(group, standing);
            return;
        }

        var before = new Dictionary<RowKey, Measures>();
        var beforeInTotal = default(Measures);
        var changed = group.Slots.SelectMany(s => timeline.SegmentsOf(s).Days).Concat(group.Edges).Select(columns.ColumnFrom)
            .Prepend(0).Where(c => c < columns.Count).Distinct().Order();
        foreach (var column in changed)
        {
            var day = columns[column];
            var count = counter.On(DayNumber.ToDay(day), group.Members, (c, _) => SegmentHoldings.ByNumbers(data, timeline, timeline.Order.SlotOf(data.Index.Places[c.Id]), day));
            var now = count.Rows.ToDictionary(row => row, row => Measures.Of(count.Cell(row)) is var m ? m with { Gaps = m.Gaps with { Groups = 1 } } : default);
            foreach (var row in before.Keys.Union(now.Keys))
                Take(rows.TryGetValue(row, out var changes) ? changes : rows[row] = [], column, before.GetValueOrDefault(row), now.GetValueOrDefault(row));
            var nowInTotal = Measures.Of(count.Cell(null));
            Take(total, column, beforeInTotal, nowInTotal);
            (before, beforeInTotal) = (now, nowInTotal);
        }
    }

    /// <summary>Members that stand in the same rows: each counts unless something that it is included in has a figure and is there.</summary>
    private void CountTogether(LinkedGroup group, IReadOnlyList<RowKey> standing)
    {
        var tally = new GroupTally(group, timeline, columns);
        var before = default(Measures);
        while (tally.Next(out var column, out var now))
        {
            foreach (var row in standing)
                Take(rows.TryGetValue(row, out var changes) ? changes : rows[row] = [], column, before, now);
            var (was, willBe) = (before with { Gaps = before.Gaps with { Groups = 0 } }, now with { Gaps = now.Gaps with { Groups = 0 } });
            Take(total, column, was, willBe);
            before = now;
        }
    }

    private static void Take(List<SumChange> changes, int column, in Measures before, in Measures now)
    {
        if (before != now)
            changes.Add(new SumChange(column, before, now));
    }
}
