namespace Deployments;

/// <summary>When what is known of a slot was published.</summary>
/// <param name="First">The day of the first publication; after all days where none is dated.</param>
/// <param name="Last">The day of the last publication; after all days where one is undated.</param>
/// <param name="IsSimple">Whether each segment rests on the reports of one day and says when they were published; else the slot is resolved anew.</param>
/// <param name="HasEnd">Whether the last segment is the end of a life.</param>
/// <param name="IsOdd">Whether a later report changes what is known of days before it: where an end is unknown, or a series covers some days only.</param>
internal readonly record struct SlotKnowledge(int First, int Last, bool IsSimple, bool HasEnd, bool IsOdd)
{
    public static SlotKnowledge None => new(DayNumber.AfterAll, DayNumber.BeforeAll, IsSimple: false, HasEnd: false, IsOdd: false);

    /// <summary>With another report, published on a day or <see cref="ResolvedPools.Undated"/>.</summary>
    public SlotKnowledge With(int published) => published == ResolvedPools.Undated
        ? this with { Last = DayNumber.AfterAll }
        : this with { First = Math.Min(First, published), Last = Math.Max(Last, published) };
}
