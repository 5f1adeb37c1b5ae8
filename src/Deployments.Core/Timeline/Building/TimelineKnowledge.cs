namespace Deployments;

/// <summary>What a timeline remembers of publications, so that the same as known on a day can be derived from it.</summary>
internal sealed record TimelineKnowledge(ResolvedPools Pools, SharedFigures Shared, EarliestPublished Earliest, SlotKnowledge[] Slots, int[] LastDays, int[] Published)
{
    /// <summary>The last publication of a slot of which a later report changes what is known of earlier days.</summary>
    public int LastOfOdd { get; } = Slots.Where(s => s.IsOdd).Select(s => s.Last).DefaultIfEmpty(DayNumber.BeforeAll).Max();

    public long Bytes => (16L * Slots.Length) + (4L * (LastDays.Length + Published.Length));
}
