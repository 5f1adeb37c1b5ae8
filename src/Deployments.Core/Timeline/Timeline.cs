using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>The holdings of all contributions over time, resolved once from a dataset by one set of terms: sorted integer columns.</summary>
/// <remarks>
/// Contributions stand in slots, ordered by operation, then contributor, then place in the dataset. Each has consecutive segments, sorted by their
/// first day; a segment holds until the next, the last one for ever, and before the first there is nothing. Immutable and safe to share.
/// Coverage of the dataset is not part of a segment. A new segment begins wherever what a holding rests on may change, even where the numbers do not,
/// so that an explanation of its first day is one of all its days. It takes 8 bytes a segment and 4 a slot, 12 for each distinct figure with bounds and
/// 64 for each distinct value of another kind; where everything is known, 4 more a segment and 20 a slot for what was published when. As known on a
/// day, it can share another's segments before a day and have tails of its own after it.
/// </remarks>
internal sealed class Timeline : IKept
{
    // A code that is not negative is a certain, exact figure of something that is there. Others are, inverted, an index into one of the pools.
    private const int RareBit = 1 << 30;

    /// <summary>Stands for nothing before a tail: no code is so low.</summary>
    public const int NoHead = int.MinValue;

    private readonly int[] starts;
    private readonly int[] days;
    private readonly int[] codes;
    private readonly FigureBounds[] stated;
    private readonly FigureBounds[] figures;
    private readonly Segment[] rare;
    private readonly int[] tailStarts = [];
    private readonly int[] tailDays = [];
    private readonly int[] tailCodes = [];
    private readonly FigureBounds[] tailFigures = [];
    private readonly Segment[] tailRare = [];
    private readonly int[] tailHeads = [];
    private readonly Lazy<long> widest;

    public Timeline(
        TimelineTerms terms, DateSpan? coverage, ContributionOrder order, int[] starts, int[] days, int[] codes, FigureBounds[] stated, FigureBounds[] figures, Segment[] rare, TimelineKnowledge? knowledge = null)
    {
        (Terms, Coverage, Order, Knowledge) = (terms, coverage, order, knowledge);
        (this.starts, this.days, this.codes, this.stated, this.figures, this.rare) = (starts, days, codes, stated, figures, rare);
        widest = new(() => Widest(this.rare, Widest(tailRare, int.MaxValue)));
    }

    /// <summary>A timeline that shares another's segments before a day, and has its own from then on.</summary>
    public Timeline(Timeline full, TimelineTerms terms, DateSpan? coverage, int cutDay, TimelineChunk tail)
        : this(terms, coverage, full.Order, full.starts, full.days, full.codes, full.stated, full.figures, full.rare) =>
        (Full, CutDay, tailStarts, tailDays, tailCodes, tailFigures, tailRare, tailHeads) = (full, cutDay, tail.Starts, tail.Days, tail.Codes, tail.Figures, tail.Rare, tail.Heads);

    /// <summary>Another whose segments it shares; absent where all are its own.</summary>
    public Timeline? Full { get; }

    public TimelineTerms Terms { get; }

    /// <summary>The days that the dataset covers; absent where it covers none.</summary>
    public DateSpan? Coverage { get; }

    /// <summary>Which contribution stands in which slot.</summary>
    public ContributionOrder Order { get; }

    /// <summary>What was published when; only where everything is known.</summary>
    public TimelineKnowledge? Knowledge { get; }

    /// <summary>From this day on a slot's segments are those of its tail, and of the others only those that begin earlier hold; after all days where there are no tails.</summary>
    public int CutDay { get; } = DayNumber.AfterAll;

    /// <summary>For each slot the place of the first segment of its tail; one more at the end; empty where there are no tails.</summary>
    public ReadOnlySpan<int> TailStarts => tailStarts;

    /// <summary>The first day of each segment of the tails.</summary>
    public ReadOnlySpan<int> TailDays => tailDays;

    /// <summary>The code of each segment of the tails.</summary>
    public ReadOnlySpan<int> TailCodes => tailCodes;

    /// <summary>Whether a sum in which every contribution counts once could leave 64 bits. Figures of 32 bits cannot; only the pools hold wider ones.</summary>
    public bool MayOverflow => (Int128)Order.Count * widest.Value > long.MaxValue;

    /// <summary>How many values of another kind there are.</summary>
    public int RareCount => rare.Length + tailRare.Length;

    /// <summary>For each slot the number of its first segment; one more at the end.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>The first day of each segment, as a <see cref="DayNumber"/>.</summary>
    public ReadOnlySpan<int> Days => days;

    /// <summary>The code of each segment.</summary>
    public ReadOnlySpan<int> Codes => codes;

    /// <summary>How many bounds there are of certain figures that are there and not exact: those that reports state, then others.</summary>
    public int FigureCount => stated.Length + figures.Length + tailFigures.Length;

    /// <summary>How much memory its arrays take, but for those of another.</summary>
    public long Bytes => (4L * (tailStarts.Length + tailDays.Length + tailCodes.Length + tailHeads.Length)) + ((long)Unsafe.SizeOf<Segment>() * tailRare.Length)
        + (Full is null ? (4L * (starts.Length + days.Length + codes.Length)) + ((long)Unsafe.SizeOf<Segment>() * rare.Length) : 0)
        + ((long)Unsafe.SizeOf<FigureBounds>() * (tailFigures.Length + (Full is null ? stated.Length + figures.Length : 0))) + (Knowledge?.Bytes ?? 0);

    /// <inheritdoc/>
    public IEnumerable<IKept> RestsOn => Full is null ? [] : [Full];

    public static bool IsExact(int code) => code >= 0;

    /// <summary>Whether a code that is not exact is a figure with bounds, else anything.</summary>
    public static bool IsFigure(int code) => (~code & RareBit) == 0;

    public static int CodeOfFigure(int index) => ~index;

    public static int CodeOfRare(int index) => ~(index | RareBit);

    public ref readonly FigureBounds FigureOf(int code)
    {
        var index = ~code;
        if (index < stated.Length)
            return ref stated[index];
        index -= stated.Length;
        if (index < figures.Length)
            return ref figures[index];
        return ref tailFigures[index - figures.Length];
    }

    public ref readonly Segment RareOf(int code)
    {
        var index = ~code & ~RareBit;
        if (index < rare.Length)
            return ref rare[index];
        return ref tailRare[index - rare.Length];
    }

    /// <summary>A segment's value, whatever its code.</summary>
    public Segment ValueOf(int code) =>
        IsExact(code) ? Segment.Certain(code, code, code)
        : IsFigure(code) ? Segment.Certain(FigureOf(code).Low, FigureOf(code).Best, FigureOf(code).High)
        : RareOf(code);

    /// <summary>The segments of a slot.</summary>
    public SlotSegments SegmentsOf(int slot)
    {
        var (first, until) = (starts[slot], starts[slot + 1]);
        if (CutDay == DayNumber.AfterAll)
            return new SlotSegments(days.AsSpan(first, until - first), codes.AsSpan(first, until - first), [], []);
        var head = Math.Max(Last(days, first, until, CutDay - 1) + 1 - first, 0);
        var (tail, length) = (tailStarts[slot], tailStarts[slot + 1] - tailStarts[slot]);
        return new SlotSegments(days.AsSpan(first, head), codes.AsSpan(first, head), tailDays.AsSpan(tail, length), tailCodes.AsSpan(tail, length));
    }

    /// <summary>The tail of a slot that has one: its segments from the cut on.</summary>
    public SlotSegments TailOf(int slot) =>
        new([], [], tailDays.AsSpan(tailStarts[slot], tailStarts[slot + 1] - tailStarts[slot]), tailCodes.AsSpan(tailStarts[slot], tailStarts[slot + 1] - tailStarts[slot]));

    /// <summary>The code of the segment before the tail of a slot that has one; <see cref="NoHead"/> where there is none.</summary>
    public int HeadOf(int slot) => tailHeads[slot];

    /// <summary>The number of the segment of a slot that holds on a day; -1 where there is none yet. Those of the tails are numbered after all others.</summary>
    public int SegmentAt(int slot, int day)
    {
        if (day >= CutDay)
        {
            var tail = Last(tailDays, tailStarts[slot], tailStarts[slot + 1], day);
            if (tail >= 0)
                return days.Length + tail;
            day = CutDay - 1;
        }

        return Last(days, starts[slot], starts[slot + 1], day);
    }

    /// <summary>The code of a segment by its number.</summary>
    public int CodeAt(int segment) => segment < codes.Length ? codes[segment] : tailCodes[segment - codes.Length];

    /// <summary>The first day of a segment by its number.</summary>
    public int DayAt(int segment) => segment < days.Length ? days[segment] : tailDays[segment - days.Length];

    private static long Widest(Segment[] values, long most)
    {
        foreach (ref readonly var value in values.AsSpan())
            most = Math.Max(most, Math.Max(value.Low, Math.Max(value.Best, value.High)));
        return most;
    }

    private static int Last(int[] days, int from, int to, int day)
    {
        var found = Array.BinarySearch(days, from, to - from, day);
        found = found >= 0 ? found : ~found - 1;
        return found >= from ? found : -1;
    }
}
