using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>The holdings of all contributions over time, resolved once from a dataset by one set of terms: sorted integer columns.</summary>
/// <remarks>
/// Contributions stand in slots, ordered by operation, then contributor, then place in the dataset. Each has consecutive segments, sorted by their
/// first day; a segment holds until the next, the last one for ever, and before the first there is nothing. Immutable and safe to share.
/// Coverage of the dataset is not part of a segment. A new segment begins wherever what a holding rests on may change, even where the numbers do not,
/// so that an explanation of its first day is one of all its days. It takes 8 bytes a segment and 4 a slot, 12 for each distinct figure with bounds and
/// 64 for each distinct value of another kind.
/// </remarks>
internal sealed class Timeline
{
    // A code that is not negative is a certain, exact figure of something that is there. Others are, inverted, an index into one of the pools.
    private const int RareBit = 1 << 30;
    private readonly int[] starts;
    private readonly int[] days;
    private readonly int[] codes;
    private readonly Figure[] figures;
    private readonly Segment[] rare;

    public Timeline(TimelineTerms terms, DateSpan? coverage, ContributionOrder order, int[] starts, int[] days, int[] codes, Figure[] figures, Segment[] rare)
    {
        (Terms, Coverage, Order) = (terms, coverage, order);
        (this.starts, this.days, this.codes, this.figures, this.rare) = (starts, days, codes, figures, rare);
    }

    public TimelineTerms Terms { get; }

    /// <summary>The days that the dataset covers; absent where it covers none.</summary>
    public DateSpan? Coverage { get; }

    /// <summary>Which contribution stands in which slot.</summary>
    public ContributionOrder Order { get; }

    /// <summary>For each slot the number of its first segment; one more at the end.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>The first day of each segment, as a <see cref="DayNumber"/>.</summary>
    public ReadOnlySpan<int> Days => days;

    /// <summary>The code of each segment.</summary>
    public ReadOnlySpan<int> Codes => codes;

    /// <summary>Bounds of certain figures that are there and not exact.</summary>
    public ReadOnlySpan<Figure> Figures => figures;

    /// <summary>How much memory its arrays take.</summary>
    public long Bytes => (4L * (starts.Length + days.Length + codes.Length)) + ((long)Unsafe.SizeOf<Figure>() * figures.Length) + ((long)Unsafe.SizeOf<Segment>() * rare.Length);

    public static bool IsExact(int code) => code >= 0;

    /// <summary>Whether a code that is not exact is a figure with bounds, else anything.</summary>
    public static bool IsFigure(int code) => (~code & RareBit) == 0;

    public static int CodeOfFigure(int index) => ~index;

    public static int CodeOfRare(int index) => ~(index | RareBit);

    public Figure FigureOf(int code) => figures[~code];

    public ref readonly Segment RareOf(int code) => ref rare[~code & ~RareBit];

    /// <summary>A segment's value, whatever its code.</summary>
    public Segment ValueOf(int code) =>
        IsExact(code) ? Segment.Certain(code, code, code)
        : IsFigure(code) ? Segment.Certain(FigureOf(code).Low, FigureOf(code).Best, FigureOf(code).High)
        : RareOf(code);

    /// <summary>The first days and the codes of a slot's segments.</summary>
    public SlotSegments SegmentsOf(int slot)
    {
        var (first, count) = (starts[slot], starts[slot + 1] - starts[slot]);
        return new SlotSegments(days.AsSpan(first, count), codes.AsSpan(first, count));
    }

    /// <summary>The number of the segment of a slot that holds on a day; -1 where there is none yet.</summary>
    public int SegmentAt(int slot, int day)
    {
        var found = Array.BinarySearch(days, starts[slot], starts[slot + 1] - starts[slot], day);
        found = found >= 0 ? found : ~found - 1;
        return found >= starts[slot] ? found : -1;
    }
}
