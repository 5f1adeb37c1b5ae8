namespace Deployments;

/// <summary>A series in numbers.</summary>
/// <param name="Key">Its id, or its publisher's name.</param>
/// <param name="First">The first day it covers.</param>
/// <param name="Last">The last day it covers.</param>
/// <param name="Exhaustive">What its lists name in full, where they do.</param>
internal sealed record ResolvedSeries(string Key, int First, int Last, ExhaustiveScope? Exhaustive)
{
    public bool CoversAlways => First == DayNumber.BeforeAll && Last == DayNumber.AfterAll;

    public static ResolvedSeries Of(string key, Series? declared)
    {
        var days = DaySpan.Of(declared?.Coverage?.ToSpan() ?? DateSpan.Always);
        return new ResolvedSeries(key, days.First, days.Last, declared?.Exhaustive);
    }
}
