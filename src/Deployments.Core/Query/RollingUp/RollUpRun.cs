using System.Runtime.Intrinsics;

namespace Deployments;

/// <summary>One query about contributors, read off their totals.</summary>
internal sealed class RollUpRun
{
    private readonly TableContext context;
    private readonly QueryOptions options;
    private readonly IReadOnlyList<CalendarPeriod> periods;
    private readonly RollUp totals;
    private readonly Timeline timeline;
    private readonly ContributionTraits traits;
    private readonly Scope scope;
    private readonly DayEdges edges;
    private readonly bool isOnDays;
    private readonly bool isDirect;
    private readonly DaySpans days;
    private readonly RowMaker maker;
    private readonly GroupSums groups;

    public RollUpRun(TableContext context, QueryOptions options, IReadOnlyList<CalendarPeriod> periods, RollUp totals)
    {
        (this.context, this.options, this.periods, this.totals, timeline) = (context, options, periods, totals, totals.Timeline);
        traits = context.Data.Groundwork.Traits;
        scope = new Scope(context.Data, options);
        edges = new DayEdges(context.Data, options);
        isOnDays = context.Rule is PeriodRule.AtEnd or PeriodRule.AtStart;
        var shared = PlanBuilder.GroupsOf(context.Data, options, totals.SharedGroups);
        var spans = periods.Select(p => DaySpans.DaysOf(context.Rule, p)).ToArray();
        isDirect = !isOnDays && shared.Count == 0 && options.From.Count == 0 && spans.Length > 0 && totals.CutDay == DayNumber.AfterAll && IsCovered(spans);
        days = new DaySpans(spans, isDirect ? new DayColumns([]) : DecidingDays.Of(context.Rule, spans, timeline.Coverage, () => Edges(shared), AddChanges), timeline.Coverage);
        maker = new RowMaker(context.Rule, days);
        groups = new GroupSums(context.Data, options, timeline, days.Columns);
        if (!isDirect && days.Count > 0)
            groups.Count(shared);
    }

    public TableAnswer Answer() => isDirect ? Direct() : ByColumns();

    /// <summary>Periods of contributors straight from their histories: everybody is asked about on all days, and all days are covered.</summary>
    private EngineAnswer Direct()
    {
        var rows = new RowCells?[traits.Contributors.Count];
        Workers.Run(
            options.Facets.Count == 0 ? 0 : rows.Length, timeline.Days.Length, () => 0,
            (contributor, _) => rows[contributor] = totals.Of(contributor) is { } history && HistoryReducer.Reduce(context.Rule, history, days.All) is { } cells ? new PeriodCells(cells) : null,
            _ => { });
        var total = HistoryReducer.Reduce(context.Rule, totals.Total, days.All) ?? Empty();
        return Answered(Shown(rows), new PeriodCells(total));

        CellNumbers[] Empty() => [.. Enumerable.Range(0, days.Count).Select(p => PeriodReducer.Reduce(context.Rule, new HistoryTotals(totals.Total, days[p].First, days[p].Until)))];
    }

    private EngineAnswer ByColumns()
    {
        var count = traits.Contributors.Count;
        var rows = new RowCells?[count];
        var total = new RowSums(days.Columns, timeline);
        var hasRows = options.Facets.Count > 0;
        var named = options.From.Where(f => f.Nation is not null).ToHashSet();
        var isWhole = options.From.Count == 0 && !hasRows && totals.CutDay == DayNumber.AfterAll;
        Workers.Run(
            isWhole ? 0 : count, isOnDays ? 4L * count * days.Columns.Count : timeline.Days.Length / 4,
            () => (Sums: new RowSums(days.Columns, timeline), Total: new RowSums(days.Columns, timeline)),
            (contributor, state) =>
            {
                var asked = edges.WhenAsked(traits.Contributors[contributor], scope);
                if (asked.IsConstant && !asked.First.IsInside)
                    return;
                if (isOnDays && asked.IsConstant && CanCopy(contributor))
                {
                    rows[contributor] = Copied(contributor, state.Total, named.Contains(traits.Contributors[contributor]), hasRows);
                    return;
                }

                state.Sums.Clear();
                Read(contributor, asked, state.Sums);
                state.Total.Add(state.Sums);
                if (!hasRows)
                    return;
                if (groups.HasRows)
                    state.Sums.AddRun(groups.Of(new RowKey([traits.Contributors[contributor].ToString()])));
                rows[contributor] = maker.Make(state.Sums, named.Contains(traits.Contributors[contributor]));
            },
            state => total.Add(state.Total));
        if (isWhole)
            total.Read(totals.Total, DayMap<Placement>.Always(Placement.Inside), 0, days.Columns.Count);
        total.AddRun(groups.Total);
        var missing = hasRows ? named.Where(n => !traits.Contributors.Contains(n)).ToList() : [];
        return Answered(Shown(rows).Concat(missing.Select(n => (new RowKey([n.ToString()]), Empty()))), maker.Make(total, isAlways: true)!);
    }

    private bool CanCopy(int contributor) =>
        !groups.HasRows && days.Columns.Count > 0 && totals.Of(contributor)?.IsNarrow != false && totals.TailOf(contributor)?.IsNarrow != false;

    /// <summary>The cells of days straight from the histories, added to the total on the way.</summary>
    private DayCells? Copied(int contributor, RowSums total, bool isAlways, bool hasRow)
    {
        var columns = days.Columns;
        var cut = columns.ColumnFrom(totals.CutDay);
        var (head, tail) = (totals.Of(contributor), totals.TailOf(contributor));
        var sums = new Vector128<int>[columns.Count];
        var gaps = head?.HasGaps == true || tail?.HasGaps == true ? new Gaps[columns.Count] : null;
        var most = Math.Max(head?.CopyTo(columns, 0, cut, sums, total.Running) ?? 0, tail?.CopyTo(columns, cut, columns.Count, sums, total.Running) ?? 0);
        if (gaps is not null)
        {
            head?.CopyGaps(columns, 0, cut, gaps, total.GapsToAdd());
            tail?.CopyGaps(columns, cut, columns.Count, gaps, total.GapsToAdd());
        }

        return hasRow && (isAlways || ((most > 0 || gaps is not null) && IsPresent(sums, gaps))) ? new DayCells(days, sums, gaps) : null;
    }

    private bool IsPresent(Vector128<int>[] sums, Gaps[]? gaps)
    {
        for (var column = 0; column < sums.Length; column++)
        {
            if ((sums[column][3] > 0 || (gaps is not null && gaps[column] != default)) && days.IsCovered(column))
                return true;
        }

        return false;
    }

    private void Read(int contributor, DayMap<Placement> asked, RowSums into)
    {
        if (days.Columns.Count == 0)
            return;
        var cut = days.Columns.ColumnFrom(totals.CutDay);
        if (totals.Of(contributor) is { } history)
            into.Read(history, asked, 0, cut);
        if (totals.TailOf(contributor) is { } tail)
            into.Read(tail, asked, cut, days.Columns.Count);
    }

    private IEnumerable<(RowKey Key, RowCells Cells)> Shown(RowCells?[] rows) =>
        traits.Contributors.Select((c, i) => (Key: new RowKey([c.ToString()]), Cells: rows[i])).Where(r => r.Cells is not null).Select(r => (r.Key, r.Cells!));

    private EngineAnswer Answered(IEnumerable<(RowKey Key, RowCells Cells)> rows, RowCells total)
    {
        var keys = rows.OrderBy(r => RowNames.SortKey(context.Data, options.Facets, r.Key), StringComparer.Ordinal).ToList();
        return new EngineAnswer(options, timeline, [.. keys.Select(k => k.Cells), total])
        {
            Context = context,
            Periods = periods,
            Rows = [.. keys.Select(k => k.Key)],
            Coverage = timeline.Coverage,
        };
    }

    private bool IsCovered((int First, int Until)[] spans) => timeline.Coverage is { } covered
        && covered.Contains(DayNumber.ToDay(spans.Min(s => s.First))) && covered.Contains(DayNumber.ToDay(spans.Max(s => s.Until) - 1));

    private RowCells Empty() => maker.Make(new RowSums(days.Columns, timeline), isAlways: true)!;

    private void AddChanges(DaySet changes)
    {
        for (var contributor = 0; contributor < traits.Contributors.Count; contributor++)
        {
            if (totals.Of(contributor) is { } history)
                history.AddDays(changes, totals.CutDay);
            if (totals.TailOf(contributor) is { } tail)
                tail.AddDays(changes, DayNumber.AfterAll);
        }
    }

    /// <summary>The days on which memberships and links change, and on which tails begin to hold.</summary>
    private IEnumerable<int> Edges(IReadOnlyList<LinkedGroup> shared) =>
        traits.Contributors.SelectMany(edges.OfAsked).Concat(shared.SelectMany(g => g.Edges)).Concat(shared.SelectMany(g => g.Slots).SelectMany(s => timeline.SegmentsOf(s).Days)).Append(totals.CutDay);
}
