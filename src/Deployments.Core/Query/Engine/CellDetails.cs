using NodaTime;

namespace Deployments;

/// <summary>What stands behind the cells of one answer, worked out by the rules when somebody asks: force by force, each force once for a segment.</summary>
internal sealed class CellDetails
{
    private readonly Lock guard = new();
    private readonly TableContext context;
    private readonly QueryOptions options;
    private readonly Timeline timeline;
    private readonly DayCounter counter;
    private readonly HoldingResolver resolver;
    private readonly Dictionary<int, Holding> holdings = [];
    private readonly Lazy<ListedRows> listed;
    private readonly Lazy<int> undated;

    public CellDetails(TableContext context, QueryOptions options, Timeline timeline)
    {
        (this.context, this.options, this.timeline) = (context, options, timeline);
        counter = new DayCounter(context.Data, options);
        resolver = new HoldingResolver(new Histories(context.Data, options.Terms), options.Terms);
        listed = new(() => new ListedRows(context.Data, options));
        undated = new(() => Histories.UndatedOf(context.Data.Contributions.Where(counter.Scope.Asks), context.Data, options.Terms));
    }

    /// <summary>Reports asked about that no publication date places before or after the knowledge date.</summary>
    public int Undated => undated.Value;

    /// <summary>What stands behind a cell.</summary>
    public PeriodFigure FigureOf(RowKey? row, CalendarPeriod period, LocalDate decisive)
    {
        lock (guard)
        {
            var (first, until) = DaySpans.DaysOf(context.Rule, period);
            var asked = listed.Value.In(row);
            var days = (until - first > 1 ? Changes(asked, first, until) : []).Append(first).Distinct().Order().ToList();
            return new PeriodFigure(period, [.. days.Select((day, i) => new DayRun(DayNumber.ToDay(day), (i + 1 < days.Count ? days[i + 1] : until) - day, CellOn(row, day, asked)))], decisive);
        }
    }

    /// <summary>The days after the first on which something can change.</summary>
    private IEnumerable<int> Changes(ListedForces asked, int first, int until) =>
        asked.Slots.SelectMany(s => timeline.SegmentsOf(s).Days).Concat(listed.Value.Edges)
            .Concat(timeline.Coverage is { } span ? DayEdges.Of(span) : [])
            .Where(d => first < d && d < until);

    private DayCell CellOn(RowKey? row, int number, ListedForces asked)
    {
        var day = DayNumber.ToDay(number);
        return timeline.Coverage?.Contains(day) == true
            ? counter.On(day, asked.Contributions, (c, _) => HoldingOn(c, number)).Cell(row)
            : DayCell.OutsideCoverage;
    }

    /// <summary>The holding on the first day of the segment that a day lies in: the same on all its days.</summary>
    private Holding HoldingOn(ForceContribution contribution, int day)
    {
        var slot = timeline.Order.SlotOf(context.Data.Index.Places[contribution.Id]);
        var segment = timeline.SegmentAt(slot, day);
        if (segment < 0)
            return Holding.NotYet;
        if (!holdings.TryGetValue(segment, out var holding))
            holdings.Add(segment, holding = resolver.On(contribution, DayNumber.ToDay(timeline.DayAt(segment))));
        return holding;
    }
}
