namespace Deployments;

/// <summary>The days from a first to a last as numbers, both included; empty where the last lies before the first.</summary>
internal readonly record struct DaySpan(int First, int Last)
{
    public static DaySpan Always => new(DayNumber.BeforeAll, DayNumber.AfterAll);

    public static DaySpan Of(DateSpan span) =>
        new(span.Start is { } first ? DayNumber.Of(first) : DayNumber.BeforeAll, span.End is { } last ? DayNumber.Of(last) : DayNumber.AfterAll);

    public bool Contains(int day) => First <= day && day <= Last;

    public DaySpan Within(DaySpan other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));
}
