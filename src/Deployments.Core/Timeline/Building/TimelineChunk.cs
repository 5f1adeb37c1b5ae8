namespace Deployments;

/// <summary>The segments of some consecutive slots, numbered from 0, as <see cref="SegmentWriter"/> wrote them.</summary>
internal sealed record TimelineChunk(int[] Starts, int[] Days, int[] Codes, FigureBounds[] Figures, Segment[] Rare)
{
    /// <summary>For each segment when it was published, as a <see cref="PublishedSegment"/>.</summary>
    public int[] Published { get; init; } = [];

    public SlotKnowledge[] Slots { get; init; } = [];

    /// <summary>Of a tail: for each slot that has one the code of the full timeline's segment before it; <see cref="Timeline.NoHead"/> where there is none.</summary>
    public int[] Heads { get; init; } = [];
}
