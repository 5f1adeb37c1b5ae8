using NodaTime;

namespace Deployments;

/// <summary>What stands behind the cells of one answer, worked out by the rules when somebody asks: force by force, each force once for a segment.</summary>
internal sealed partial class CellDetails
{
    private readonly Lock guard = new();
    private readonly TableContext context;
    private readonly Timeline timeline;
    private readonly DayCounter counter;
    private readonly Dataset data;
    private readonly Lazy<SegmentHoldings> holdings;
    private readonly Lazy<ListedRows> listed;
    private readonly Lazy<int> undated;
    private readonly Dictionary<ListedForces, WatchedForces> gaps = [];
    private readonly Dictionary<ListedForces, WatchedForces> remarks = [];
    private readonly Dictionary<ListedForces, OldFigures> old = [];

    public CellDetails(TableContext context, QueryOptions options, Timeline timeline)
    {
        (this.context, this.timeline, data) = (context, timeline, context.Data);
        counter = new DayCounter(data, options);
        holdings = new(() => SegmentHoldings.Of(data, timeline));
        listed = new(() => new ListedRows(data, options));
        undated = new(() => Histories.UndatedOf(data.Contributions.Where(counter.Scope.Asks), data, options.Terms));
    }

    /// <summary>Reports asked about that no publication date places before or after the knowledge date.</summary>
    public int Undated => undated.Value;

    /// <summary>What stands behind a cell.</summary>
    public PeriodFigure FigureOf(RowKey? row, CalendarPeriod period, LocalDate decisive)
    {
        lock (guard)
            return Figure(row, period, decisive, listed.Value.In(row), holdings.Value.On);
    }

    /// <summary>What is missing from a cell or imprecise in it: of the contributions behind it only those are looked at that can make it so.</summary>
    public CellGaps GapsOf(RowKey? row, CalendarPeriod period, LocalDate decisive)
    {
        lock (guard)
        {
            var asked = listed.Value.In(row);
            var (first, until) = DaySpans.DaysOf(context.Rule, period);
            return Watched(gaps, asked, listed.Value.Opens, GapsIn).In(first, until) is { } watched
                ? CellGaps.Of(Figure(row, period, decisive, watched, (slot, day) => SegmentHoldings.ByNumbers(data, timeline, slot, day)))
                : CellGaps.None;
        }
    }

    /// <summary>What stands behind a cell as far as a table must say something of it, old figures apart.</summary>
    public PeriodFigure RemarksOf(RowKey? row, CalendarPeriod period, LocalDate decisive)
    {
        lock (guard)
        {
            var (first, until) = DaySpans.DaysOf(context.Rule, period);
            return Remarkable(listed.Value.In(row)).In(first, until) is { } watched
                ? Figure(row, period, decisive, watched, holdings.Value.On)
                : new PeriodFigure(period, [new DayRun(DayNumber.ToDay(first), until - first, DayCell.NoneReported)], decisive);
        }
    }

    /// <summary>The figures in a cell that are older than a year, by day and then in the order of the dataset.</summary>
    public IEnumerable<(Id<ForceContribution> Id, LocalDate Age)> OldIn(RowKey? row, CalendarPeriod period, PeriodFigure remarks)
    {
        lock (guard)
        {
            var (first, until) = DaySpans.DaysOf(context.Rule, period);
            var asked = listed.Value.In(row);
            if (!old.TryGetValue(asked, out var figures))
                old.Add(asked, figures = new OldFigures(data, timeline, asked, IsAlwaysRemarkable, holdings.Value));
            return figures.In(first, until, remarks);
        }
    }

    /// <summary>On how many days of a period none is reported in a row.</summary>
    public int SilentDaysOf(RowKey? row, CalendarPeriod period, LocalDate decisive)
    {
        lock (guard)
        {
            var (first, until) = DaySpans.DaysOf(context.Rule, period);
            var asked = listed.Value.In(row);
            if (IsCovered(first) && IsCovered(until - 1) && asked.Slots.Any(s => IsThereThroughout(s, row, first, until)))
                return 0;
            return Figure(row, period, decisive, asked, (slot, day) => SegmentHoldings.ByNumbers(data, timeline, slot, day)).Considered
                .Where(d => d.Cell.State == CellState.NoneReported).Sum(d => d.Days);
        }
    }

    private WatchedForces Remarkable(ListedForces asked) => Watched(remarks, asked, IsAlwaysRemarkable, slot => holdings.Value.RemarksOf(slot).Said);

    private bool IsAlwaysRemarkable(int place) =>
        data.Groundwork.Links.GroupOf(place) >= 0 || listed.Value.IsLeftOut(place) || listed.Value.Moves(place) || context.LooksLikeAnother(data.Contributions[place].Id);

    private WatchedForces Watched(Dictionary<ListedForces, WatchedForces> known, ListedForces asked, Func<int, bool> isAlways, Func<int, IEnumerable<(int From, int Until)>> daysOf)
    {
        if (!known.TryGetValue(asked, out var watched))
            known.Add(asked, watched = new WatchedForces(data, asked, isAlways, daysOf));
        return watched;
    }

    private List<(int From, int Until)> GapsIn(int slot)
    {
        List<(int From, int Until)> found = [];
        if (timeline.RareCount == 0)
            return found;
        var segments = timeline.SegmentsOf(slot);
        for (var i = 0; i < segments.Count; i++)
        {
            if (SegmentHoldings.IsGap(timeline, segments.CodeAt(i)))
                found.Add((segments.DayAt(i), i + 1 < segments.Count ? segments.DayAt(i + 1) : DayNumber.AfterAll));
        }

        return found;
    }

    private bool IsCovered(int day) => timeline.Coverage?.Contains(DayNumber.ToDay(day)) == true;

    /// <summary>Whether something that is linked to nothing counts in a row on all days from one to another.</summary>
    private bool IsThereThroughout(int slot, RowKey? row, int first, int until)
    {
        var place = timeline.Order.PlaceOf(slot);
        if (data.Groundwork.Links.GroupOf(place) >= 0 || listed.Value.IsLeftOut(place) || listed.Value.Moves(place) || !counter.Scope.Place(data.Contributions[place], DayNumber.ToDay(first)).IsInside)
            return false;
        var segments = timeline.SegmentsOf(slot);
        return segments.Count > 0 && segments.DayAt(0) <= first
            && GapsIn(slot).TrueForAll(g => g.From >= until || g.Until <= first);
    }

    private PeriodFigure Figure(RowKey? row, CalendarPeriod period, LocalDate decisive, ListedForces asked, Func<int, int, Holding> holdingOn)
    {
        var (first, until) = DaySpans.DaysOf(context.Rule, period);
        var days = (until - first > 1 ? Changes(asked, first, until) : []).Append(first).Distinct().Order().ToList();
        return new PeriodFigure(period, [.. days.Select((day, i) => new DayRun(DayNumber.ToDay(day), (i + 1 < days.Count ? days[i + 1] : until) - day, CellOn(row, day, asked, holdingOn)))], decisive);
    }

    /// <summary>The days after the first on which something can change.</summary>
    private IEnumerable<int> Changes(ListedForces asked, int first, int until) =>
        asked.Slots.SelectMany(s => timeline.SegmentsOf(s).Days).Concat(listed.Value.Edges)
            .Concat(timeline.Coverage is { } span ? DayEdges.Of(span) : [])
            .Where(d => first < d && d < until);

    private DayCell CellOn(RowKey? row, int number, ListedForces asked, Func<int, int, Holding> holdingOn)
    {
        return IsCovered(number)
            ? counter.On(DayNumber.ToDay(number), asked.Contributions, (c, _) => holdingOn(timeline.Order.SlotOf(data.Index.Places[c.Id]), number)).Cell(row)
            : DayCell.OutsideCoverage;
    }
}
