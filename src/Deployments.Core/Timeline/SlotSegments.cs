namespace Deployments;

/// <summary>The segments of one slot, in order: those before the timeline's cut, and those of its tail.</summary>
internal readonly ref struct SlotSegments(ReadOnlySpan<int> headDays, ReadOnlySpan<int> headCodes, ReadOnlySpan<int> tailDays, ReadOnlySpan<int> tailCodes)
{
    public int Count => HeadDays.Length + TailDays.Length;

    /// <summary>The first days of the segments before the cut.</summary>
    public ReadOnlySpan<int> HeadDays { get; } = headDays;

    /// <summary>Their codes.</summary>
    public ReadOnlySpan<int> HeadCodes { get; } = headCodes;

    /// <summary>The first days of the segments of the tail.</summary>
    public ReadOnlySpan<int> TailDays { get; } = tailDays;

    /// <summary>Their codes.</summary>
    public ReadOnlySpan<int> TailCodes { get; } = tailCodes;

    /// <summary>The first day of a segment.</summary>
    public int DayAt(int segment) => segment < HeadDays.Length ? HeadDays[segment] : TailDays[segment - HeadDays.Length];

    /// <summary>The code of a segment.</summary>
    public int CodeAt(int segment) => segment < HeadCodes.Length ? HeadCodes[segment] : TailCodes[segment - HeadCodes.Length];

    /// <summary>All first days.</summary>
    public int[] Days => [.. HeadDays, .. TailDays];
}
