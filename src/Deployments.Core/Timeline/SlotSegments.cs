namespace Deployments;

/// <summary>The segments of one slot, in order.</summary>
/// <param name="days">The first day of each.</param>
/// <param name="codes">The code of each.</param>
internal readonly ref struct SlotSegments(ReadOnlySpan<int> days, ReadOnlySpan<int> codes)
{
    public ReadOnlySpan<int> Days { get; } = days;

    public ReadOnlySpan<int> Codes { get; } = codes;
}
