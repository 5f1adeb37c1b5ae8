namespace Deployments;

/// <summary>How fine a date is.</summary>
/// <remarks>
/// From <see cref="Unspecified"/> to <see cref="Day"/> the values run from coarse to fine. <see cref="Interval"/> stands
/// apart: to rank an interval among other dates, compare <see cref="EdtfDate.DaysSpanned"/>.
/// </remarks>
public enum EdtfPrecision
{
    /// <summary>Nothing is known: <c>XXXX</c>.</summary>
    Unspecified,

    /// <summary>The century is known: <c>20XX</c>.</summary>
    Century,

    /// <summary>The decade is known: <c>201X</c>.</summary>
    Decade,

    /// <summary>The year is known: <c>2016</c>, <c>2016-XX</c>, <c>2016-XX-XX</c>.</summary>
    Year,

    /// <summary>The season is known: <c>2016-22</c>.</summary>
    Season,

    /// <summary>The month is known: <c>2016-07</c>, <c>2016-07-XX</c>.</summary>
    Month,

    /// <summary>The day is known: <c>2016-07-22</c>.</summary>
    Day,

    /// <summary>The date has a start and an end: <c>2016-07/2016-09</c>.</summary>
    Interval,
}
