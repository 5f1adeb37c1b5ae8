namespace Deployments;

/// <summary>What a timeline remembers of publications, so that the same as known on a day can be derived from it.</summary>
/// <param name="Pools">The pools of the report columns in numbers.</param>
/// <param name="Stated">The figures that reports state.</param>
/// <param name="Earliest">From when on what was published later makes a difference.</param>
/// <param name="Slots">For each slot when its reports were published.</param>
/// <param name="Segments">For each slot the first days of its first and its last segment; empty where it has none.</param>
/// <param name="Published">For each segment when it was published, as a <see cref="PublishedSegment"/>.</param>
internal sealed record TimelineKnowledge(ResolvedPools Pools, StatedFigures Stated, EarliestPublished Earliest, SlotKnowledge[] Slots, DaySpan[] Segments, int[] Published)
{
    /// <summary>The last publication of a slot of which a later report changes what is known of earlier days.</summary>
    public int LastOfOdd { get; } = Slots.Where(s => s.IsOdd).Select(s => s.Last).DefaultIfEmpty(DayNumber.BeforeAll).Max();

    public long Bytes => (20L * Slots.Length) + (4L * Published.Length) + Pools.Bytes + Earliest.Bytes;
}
