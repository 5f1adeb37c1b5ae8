namespace Deployments;

/// <content>Panels.</content>
public sealed partial class TroopQuery
{
    /// <summary>The totals as a panel: one flat row for each unit in each period.</summary>
    /// <param name="unit">What a row is about; it takes the place of the query's facets.</param>
    /// <param name="periods">The periods: <c>CalendarPeriods.Years("1990", "2010")</c>.</param>
    /// <param name="rule">Which daily total of a period a figure is. There is no figure &quot;of a year&quot; without saying which.</param>
    /// <exception cref="ArgumentException">As for <see cref="AtEnds"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule is undefined.</exception>
    /// <example>
    /// <code>
    /// var panel = kfor.Troops(Stage.Deployed)
    ///     .Panel(PanelUnit.Nation, CalendarPeriods.Years("2017", "2023"), PeriodRule.AtEnd)
    ///     .WithCodes(CodeSystem.Cow, CodeSystem.IsoAlpha3);
    /// panel["AUT", "2023"].Best // 289
    /// </code>
    /// </example>
    public Panel Panel(PanelUnit unit, IReadOnlyList<CalendarPeriod> periods, PeriodRule rule)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Words<PeriodRule>.Defined(rule, nameof(rule));
        var contributors = data.Contributions.Select(c => c.Contributor.Nation).ToHashSet();
        var silent = data.Register.All.First(n => !contributors.Contains(n.Id)).Id;
        return new(unit, By([.. unit.Facets]).Ask(rule, periods), With(options with { From = [silent], Facets = [Facet.Nation] }).Ask(rule, periods));
    }
}
