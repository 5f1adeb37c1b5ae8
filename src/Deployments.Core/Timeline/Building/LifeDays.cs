namespace Deployments;

/// <summary>One lifespan in numbers: a contribution's, its operation's or its contributor's.</summary>
internal readonly record struct LifeDays
{
    public bool HasStart { get; private init; }

    public bool HasEnd { get; private init; }

    public bool EndIsUnknown { get; private init; }

    public int Start { get; private init; }

    public int StartLatest { get; private init; }

    public int EndEarliest { get; private init; }

    public int End { get; private init; }

    public static LifeDays Of(EdtfDate life)
    {
        var (hasStart, hasEnd) = (life.StartKind == EdtfEnd.Stated, life.EndKind == EdtfEnd.Stated);
        var (start, end) = (hasStart ? life.Start : default, hasEnd ? life.End : default);
        return new LifeDays
        {
            HasStart = hasStart,
            HasEnd = hasEnd,
            EndIsUnknown = life.IsInterval && life.EndKind == EdtfEnd.Unknown,
            Start = start.Earliest is { } first ? DayNumber.Of(first) : 0,
            StartLatest = start.Latest is { } late ? DayNumber.Of(late) : 0,
            EndEarliest = end.Earliest is { } early ? DayNumber.Of(early) : 0,
            End = end.Latest is { } last ? DayNumber.Of(last) : 0,
        };
    }
}
