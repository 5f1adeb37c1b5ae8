namespace Deployments.Tests.Query;

/// <summary>Short forms of questions, at the deployed stage.</summary>
internal static class Asking
{
    /// <summary>The total of all troops on a day, as a table prints it.</summary>
    public static string On(this Dataset data, string day) => data.Troops(Stage.Deployed).Text(day);

    /// <summary>A query's total on a day, as a table prints it.</summary>
    public static string Text(this TroopQuery query, string day) => query.Cell(day).Text;

    public static TroopCell Cell(this Dataset data, string day) => data.Troops(Stage.Deployed).Cell(day);

    public static TroopCell Cell(this TroopQuery query, string day) => query.On(day).Total(day);

    /// <summary>A query's headcounts by a rule that looks at single days or looks for one.</summary>
    public static TroopTable By(this TroopQuery query, PeriodRule rule, IReadOnlyList<CalendarPeriod> periods) => rule switch
    {
        PeriodRule.AtEnd => query.AtEnds(periods),
        PeriodRule.AtStart => query.AtStarts(periods),
        PeriodRule.Peak => query.Peaks(periods),
        PeriodRule.Lowest => query.Lowest(periods),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Its cells are no headcounts."),
    };

    /// <summary>The one contribution that a day's total counts.</summary>
    public static CountedPart Part(this Dataset data, string day) => Assert.Single(data.Cell(day).Explain().Counted);
}
