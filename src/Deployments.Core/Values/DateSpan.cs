using NodaTime;

namespace Deployments;

/// <summary>The days from a first to a last, either of which may have no bound.</summary>
/// <remarks>
/// The end is included: a span from 1 July to 31 July holds 31 July. A missing start or end means no bound on that side,
/// and <c>default</c> is <see cref="Always"/>. A span cannot start after its end. Days are of the ISO calendar, years 0001 to 9999.
/// </remarks>
/// <example>
/// <code>
/// var july = EdtfDate.Parse("2016-07").ToSpan();
/// july.Length // 31
/// july.Contains(new LocalDate(2016, 7, 31)) // true
/// </code>
/// </example>
public readonly partial struct DateSpan : IEquatable<DateSpan>, IParsable<DateSpan>
{
    private readonly LocalDate _start;
    private readonly LocalDate _end;
    private readonly bool _hasStart;
    private readonly bool _hasEnd;

    private DateSpan(LocalDate? start, LocalDate? end)
    {
        _start = start.GetValueOrDefault();
        _end = end.GetValueOrDefault();
        _hasStart = start.HasValue;
        _hasEnd = end.HasValue;
    }

    /// <summary>Every day, without bound.</summary>
    /// <example>
    /// <code>
    /// DateSpan.Always.Contains(new LocalDate(1815, 6, 18)) // true
    /// </code>
    /// </example>
    public static DateSpan Always => default;

    /// <summary>The days from one to another, both included; a bound that is absent does not limit.</summary>
    /// <exception cref="ArgumentException">The start is after the end, or a day lies outside the years 0001 to 9999.</exception>
    /// <example>
    /// <code>
    /// DateSpan.Of(new LocalDate(1999, 6, 12), null) // 1999-06-12/..
    /// </code>
    /// </example>
    public static DateSpan Of(LocalDate? start, LocalDate? end)
    {
        LocalDate? first = start is { } s ? IsoDay.Of(s, nameof(start)) : null;
        LocalDate? last = end is { } e ? IsoDay.Of(e, nameof(end)) : null;
        return first is { } a && last is { } b && a > b
            ? Errors.Argument<DateSpan>(
                $"A span that starts on {IsoDay.Text(a)} cannot end before that, on {IsoDay.Text(b)}.", nameof(end))
            : new DateSpan(first, last);
    }

    /// <summary>One day.</summary>
    /// <example>
    /// <code>
    /// DateSpan.On(new LocalDate(2016, 7, 22)).Length // 1
    /// </code>
    /// </example>
    public static DateSpan On(LocalDate day) => Of(day, day);

    /// <summary>A day and every later one.</summary>
    /// <example>
    /// <code>
    /// DateSpan.Since(new LocalDate(2008, 2, 17)) // 2008-02-17/..
    /// </code>
    /// </example>
    public static DateSpan Since(LocalDate start) => Of(start, null);

    /// <summary>A day and every earlier one.</summary>
    /// <example>
    /// <code>
    /// DateSpan.Until(new LocalDate(1990, 10, 2)) // ../1990-10-02
    /// </code>
    /// </example>
    public static DateSpan Until(LocalDate end) => Of(null, end);

    /// <summary>The first day; absent where there is no lower bound.</summary>
    public LocalDate? Start => _hasStart ? _start : null;

    /// <summary>The last day, included; absent where there is no upper bound.</summary>
    public LocalDate? End => _hasEnd ? _end : null;

    /// <summary>The number of days, first and last both counted; absent where the span has no bound on either side.</summary>
    public int? Length => _hasStart && _hasEnd ? Period.DaysBetween(_start, _end) + 1 : null;

    /// <summary>Whether a day of the ISO calendar lies within the span; the first and the last day do.</summary>
    /// <example>
    /// <code>
    /// DateSpan.Parse("2016-07-01/2016-07-31").Contains(new LocalDate(2016, 8, 1)) // false
    /// </code>
    /// </example>
    public bool Contains(LocalDate day) => (!_hasStart || _start <= day) && (!_hasEnd || day <= _end);

    /// <summary>Whether the two spans share at least one day.</summary>
    /// <example>
    /// <code>
    /// DateSpan.Parse("1999-06-12/2003-02-03").Overlaps(DateSpan.Parse("2003-02-04/..")) // false
    /// </code>
    /// </example>
    public bool Overlaps(DateSpan other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>The days the two spans share; absent where they share none.</summary>
    /// <example>
    /// <code>
    /// DateSpan.Parse("1999-06-12/..").Intersect(DateSpan.Parse("../1999-12-31")) // 1999-06-12/1999-12-31
    /// </code>
    /// </example>
    public DateSpan? Intersect(DateSpan other) =>
        Overlaps(other) ? new DateSpan(LaterStart(other), EarlierEnd(other)) : null;

    private bool EndsBefore(DateSpan other) => _hasEnd && other._hasStart && _end < other._start;

    private LocalDate? LaterStart(DateSpan other) =>
        _hasStart && other._hasStart ? LocalDate.Max(_start, other._start) : Start ?? other.Start;

    private LocalDate? EarlierEnd(DateSpan other) =>
        _hasEnd && other._hasEnd ? LocalDate.Min(_end, other._end) : End ?? other.End;

    /// <summary>Whether two spans hold the same days.</summary>
    public static bool operator ==(DateSpan left, DateSpan right) => left.Equals(right);

    /// <summary>Whether two spans differ by at least one day.</summary>
    public static bool operator !=(DateSpan left, DateSpan right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DateSpan other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>The span as an EDTF interval: <c>2016-07-01/2016-07-31</c>, <c>2016-07-01/..</c>, <c>../..</c>.</summary>
    public override string ToString() => $"{Text(Start)}/{Text(End)}";

    private static string Text(LocalDate? bound) => bound is { } day ? IsoDay.Text(day) : "..";
}
