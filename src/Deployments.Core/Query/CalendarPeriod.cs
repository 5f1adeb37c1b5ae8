using NodaTime;

namespace Deployments;

/// <summary>One column of a table: a day or a span of days with a short name.</summary>
/// <param name="Name">Its name: <c>2016-07</c>, <c>2016-Q3</c>, <c>2016</c>, <c>2016-07-22</c>.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, included.</param>
/// <example>
/// <code>
/// var quarter = CalendarPeriods.Quarters("2016-07", "2016-07")[0];
/// $"{quarter.Name}: {quarter.Days} days" // 2016-Q3: 92 days
/// </code>
/// </example>
public sealed record CalendarPeriod(string Name, LocalDate First, LocalDate Last)
{
    /// <summary>How many days it has, both ends included.</summary>
    public int Days => Period.DaysBetween(First, Last) + 1;

    /// <summary>The name.</summary>
    public override string ToString() => Visible.In(Name);
}
