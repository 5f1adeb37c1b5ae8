using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Writes the segments of some consecutive slots; pools of values are its own and numbered after those that exist.</summary>
internal sealed class SegmentWriter(int figuresBefore, int rareBefore)
{
    private readonly Dictionary<FigureBounds, int> figureCodes = [];
    private readonly Dictionary<Segment, int> rareCodes = [];
    private readonly List<FigureBounds> figures = [];
    private readonly List<Segment> rare = [];
    private readonly List<int> starts = [];
    private int[] days = new int[1024];
    private int[] codes = new int[1024];
    private int[] published = new int[1024];
    private readonly List<SlotKnowledge> slots = [];
    private int count;
    private int slotStart;

    /// <summary>Leaves out the segments of the slot that begin before a day.</summary>
    public void KeepFrom(int day)
    {
        var from = slotStart;
        while (from < count && days[from] < day)
            from++;
        days.AsSpan(from, count - from).CopyTo(days.AsSpan(slotStart));
        codes.AsSpan(from, count - from).CopyTo(codes.AsSpan(slotStart));
        count -= from - slotStart;
    }

    /// <summary>Notes when what is known of the slot was published.</summary>
    public void Note(SlotKnowledge knowledge) => slots.Add(knowledge);

    /// <summary>Begins the next slot.</summary>
    public void Begin()
    {
        starts.Add(count);
        slotStart = count;
    }

    /// <summary>Makes room for so many more segments, to be written with <see cref="Append"/>.</summary>
    public void Reserve(int more)
    {
        if (count + more <= days.Length)
            return;
        var size = Math.Max(2 * days.Length, count + more);
        Array.Resize(ref days, size);
        Array.Resize(ref codes, size);
        Array.Resize(ref published, size);
    }

    /// <summary>Writes a segment into room reserved before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(int day, int code, int publishedSegment = PublishedSegment.Always)
    {
        days[count] = day;
        published[count] = publishedSegment;
        codes[count++] = code;
    }

    /// <summary>Writes what holds from a day on, unless the same held before and nothing that it rests on changes.</summary>
    public void Add(int day, in Segment segment, bool isNewEvidence)
    {
        var isNothing = segment is { Kind: HoldingKind.NotYet, IsCertain: true };
        if (isNothing && count == slotStart)
            return;
        var code = CodeOf(in segment);
        if (count > slotStart && codes[count - 1] == code && !isNewEvidence)
            return;
        Reserve(1);
        Append(day, code);
    }

    public int CodeOf(in Segment segment)
    {
        if (segment is { Kind: HoldingKind.Known, IsLive: true, IsCertain: true } && StatedFigures.Fits(new CountBounds(segment.Low, segment.Best, segment.High)))
            return segment.Low == segment.High ? (int)segment.Low : CodeOf(new FigureBounds((int)segment.Low, (int)segment.Best, (int)segment.High));
        if (rareCodes.TryGetValue(segment, out var code))
            return code;
        rareCodes.Add(segment, code = Timeline.CodeOfRare(rareBefore + rare.Count));
        rare.Add(segment);
        return code;
    }

    /// <summary>What was written, after which the writer begins anew.</summary>
    public TimelineChunk Finish()
    {
        var chunk = new TimelineChunk([.. starts], days.AsSpan(0, count).ToArray(), codes.AsSpan(0, count).ToArray(), [.. figures], [.. rare])
        {
            Published = slots.Count > 0 ? published.AsSpan(0, count).ToArray() : [],
            Slots = [.. slots],
        };
        slots.Clear();
        starts.Clear();
        figures.Clear();
        rare.Clear();
        figureCodes.Clear();
        rareCodes.Clear();
        (count, slotStart) = (0, 0);
        return chunk;
    }

    private int CodeOf(FigureBounds figure)
    {
        if (figureCodes.TryGetValue(figure, out var code))
            return code;
        figureCodes.Add(figure, code = Timeline.CodeOfFigure(figuresBefore + figures.Count));
        figures.Add(figure);
        return code;
    }
}
