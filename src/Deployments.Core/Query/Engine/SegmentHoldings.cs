using System.Runtime.CompilerServices;
using NodaTime;

namespace Deployments;

/// <summary>What stands behind the segments of a timeline, by the rules, and which of it a table must say: worked out when it is asked for, and kept with the timeline.</summary>
internal sealed class SegmentHoldings
{
    // What the rules gather of a report takes some 400 bytes.
    private const int MostReports = 200_000;
    private const int MostHoldings = 100_000;
    private static readonly ConditionalWeakTable<Timeline, SegmentHoldings> Kept = [];

    private readonly Lock guard = new();
    private readonly Dataset data;
    private readonly Timeline timeline;
    private readonly PlainSlots plain;
    private readonly CompleteLists lists;
    private readonly IReadOnlyList<Series> exhaustive;
    private readonly Dictionary<int, Holding> holdings = [];
    private readonly HashSet<int> gathered = [];
    private readonly SlotRemarks?[] remarks;
    private HoldingResolver resolver;
    private int reports;

    private SegmentHoldings(Dataset data, Timeline timeline)
    {
        (this.data, this.timeline) = (data, timeline);
        plain = new PlainSlots(data, timeline);
        lists = new CompleteLists(data, timeline.Terms);
        exhaustive = [.. data.Series.Where(s => s.Exhaustive is not null)];
        remarks = new SlotRemarks?[timeline.Order.Count];
        resolver = Anew();
    }

    public static SegmentHoldings Of(Dataset data, Timeline timeline) => Kept.GetValue(timeline, t => new SegmentHoldings(data, t));

    /// <summary>A holding by its numbers alone: all that counting needs.</summary>
    public static Holding ByNumbers(Dataset data, Timeline timeline, int slot, int day)
    {
        if (timeline.SegmentAt(slot, day) is not (>= 0 and var at))
            return Holding.NotYet;
        var segment = timeline.ValueOf(timeline.CodeAt(at));
        return new Holding(segment.Kind)
        {
            Count = segment.Count,
            Reason = segment.Kind == HoldingKind.Unknown ? segment.Reason : null,
            Elsewhere = segment.Elsewhere >= 0 ? data.Contributions[segment.Elsewhere].Id : default(Id<ForceContribution>?),
            IsLive = segment.IsLive,
            IsCertain = segment.IsCertain,
            Possible = segment.Possible,
        };
    }

    /// <summary>The holding on the first day of the segment that a day lies in: the same on all its days.</summary>
    public Holding On(int slot, int day)
    {
        var segment = timeline.SegmentAt(slot, day);
        if (segment < 0)
            return Holding.NotYet;
        lock (guard)
            return At(slot, segment);
    }

    /// <summary>What a table must say of a slot.</summary>
    public SlotRemarks RemarksOf(int slot)
    {
        lock (guard)
            return remarks[slot] ??= Remarks(slot);
    }

    /// <summary>How old the figures of a slot are; absent where only the rules can tell.</summary>
    public PlainAges? PlainAgesOf(int slot)
    {
        lock (guard)
        {
            if (plain.ReportedDays(slot) is not { } reported)
                return null;
            return exhaustive.Count == 0 ? new PlainAges(reported, DayNumber.BeforeAll) : WithLists(data.Contributions[timeline.Order.PlaceOf(slot)], reported);
        }
    }

    /// <summary>A list that does not name a contribution is as good a word on it as a report: zero, since the list's day. Before the first report it is no end.</summary>
    private PlainAges? WithLists(ForceContribution contribution, int[] reported)
    {
        var begins = reported.Length > 0 ? reported[0] : DayNumber.AfterAll;
        if (Histories.WaitsForStart(contribution, timeline.Terms.Stage) || data.Index.LivesOf(contribution).Any(l => l.EndKind == EdtfEnd.Stated && l.End.Latest is { } end && DayNumber.Of(end) < begins))
            return null;
        var without = exhaustive.Where(s => Histories.IsInScope(data.Index, contribution, s.Exhaustive!)).SelectMany(s => lists.Without(s.Id.Value, contribution)).ToList();
        return without.Exists(l => l.IsImprecise) ? null : new PlainAges([.. reported.Concat(without.Select(l => DayNumber.Of(l.Day))).Order()], begins);
    }

    private HoldingResolver Anew() => new(new Histories(data, timeline.Terms, lists), timeline.Terms);

    private Holding At(int slot, int segment)
    {
        if (holdings.TryGetValue(segment, out var known))
            return known;
        var contribution = data.Contributions[timeline.Order.PlaceOf(slot)];
        if (!gathered.Contains(slot) && reports + contribution.Reports.Count > MostReports)
        {
            resolver = Anew();
            gathered.Clear();
            reports = 0;
        }

        if (gathered.Add(slot))
            reports += contribution.Reports.Count;
        if (holdings.Count >= MostHoldings)
            holdings.Clear();
        return holdings[segment] = resolver.On(contribution, DayNumber.ToDay(timeline.DayAt(segment)));
    }

    private SlotRemarks Remarks(int slot)
    {
        var days = timeline.SegmentsOf(slot).Days;
        var contribution = data.Contributions[timeline.Order.PlaceOf(slot)];
        var reported = plain.ReportedDays(slot);
        List<(int From, int Until)> said = [];
        List<(int From, int Until, LocalDate Age)> old = [];
        for (var i = 0; i < days.Length; i++)
        {
            var until = i + 1 < days.Length ? days[i + 1] : DayNumber.AfterAll;
            var segment = timeline.SegmentAt(slot, days[i]);
            var isGap = IsGap(timeline, timeline.CodeAt(segment));
            if (isGap)
                said.Add((days[i], until));
            if (isGap ? timeline.RareOf(timeline.CodeAt(segment)).Kind != HoldingKind.Known : reported is not null && !CanBeOld(reported, days[i], until))
                continue;
            var holding = At(slot, segment);
            if (!isGap && PartNotes.OfClaims(data, new DayPart(new PresentForce(contribution, holding, []), holding.Count, [])).Any())
                said.Add((days[i], until));
            if (holding is { Kind: HoldingKind.Known, HasEnded: false, Age: { } age } && DayNumber.Of(age) + Footnotes.OldAfterDays < until - 1)
                old.Add((Math.Max(days[i], DayNumber.Of(age) + Footnotes.OldAfterDays + 1), until, age));
        }

        return said.Count + old.Count == 0 ? SlotRemarks.None : new SlotRemarks([.. said], [.. old]);
    }

    /// <summary>Whether a segment's code stands for anything but a figure on which all readings agree.</summary>
    public static bool IsGap(Timeline timeline, int code) =>
        !Timeline.IsExact(code) && !Timeline.IsFigure(code) && timeline.RareOf(code) is var segment && (segment.Kind != HoldingKind.Known || !segment.IsCertain);

    /// <summary>Whether the last of its days is long after the newest report: no figure can be older than that.</summary>
    private static bool CanBeOld(int[] reported, int first, int until)
    {
        var newest = Array.BinarySearch(reported, first) is var at && at >= 0 ? at : ~at - 1;
        return newest < 0 || until - 1L > (long)reported[newest] + Footnotes.OldAfterDays;
    }
}
