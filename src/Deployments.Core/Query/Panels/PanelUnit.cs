namespace Deployments;

/// <summary>What one row of a panel is about in each period: a nation, a host, a contributor and a host, or any other facets.</summary>
/// <remarks>Two units are equal when their facets are the same in the same order. Text form: the facets with <c>" / "</c> between them.</remarks>
public sealed record PanelUnit
{
    private PanelUnit(IEnumerable<Facet> facets) => Facets = ValueList<Facet>.Of(facets);

    /// <summary>What each contributor has anywhere: nation-years, nation-months.</summary>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).Panel(PanelUnit.Nation, CalendarPeriods.Years("2017", "2017"), PeriodRule.AtEnd)["HRV", "2017"].Best // 23
    /// </code>
    /// </example>
    public static PanelUnit Nation { get; } = new([Facet.Nation]);

    /// <summary>What each nation hosts of anybody's: host-years, host-months.</summary>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).Panel(PanelUnit.Host, CalendarPeriods.Years("2023", "2023"), PeriodRule.AtEnd)["KOS", "2023"].Best // 4431
    /// </code>
    /// </example>
    public static PanelUnit Host { get; } = new([Facet.Host]);

    /// <summary>What each contributor has in each host nation: directed dyad-years. From A to B is another row than from B to A.</summary>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).Panel(PanelUnit.ContributorHost, CalendarPeriods.Years("2002", "2002"), PeriodRule.AtEnd)["USA / YUG", "2002"].Text // 4,345-4,355 (best 4,350)
    /// </code>
    /// </example>
    public static PanelUnit ContributorHost { get; } = new([Facet.Nation, Facet.Host]);

    /// <summary>The facets, outermost first.</summary>
    public IReadOnlyList<Facet> Facets { get; }

    /// <summary>A unit of any facets, such as nation and operation.</summary>
    /// <param name="facets">The facets, outermost first; at least one, each once.</param>
    /// <example>
    /// <code>
    /// kfor.Troops(Stage.Deployed).Panel(PanelUnit.Of(Facet.Operation), CalendarPeriods.Years("2023", "2023"), PeriodRule.AtEnd)["kfor", "2023"].Best // 4431
    /// </code>
    /// </example>
    public static PanelUnit Of(params Facet[] facets)
    {
        ArgumentNullException.ThrowIfNull(facets);
        List<Facet> all = [.. facets.Select(f => Words<Facet>.Defined(f, nameof(facets)))];
        if (all.Count == 0 || all.Distinct().Count() < all.Count)
            Errors.Argument("A unit has at least one facet, and each once.", nameof(facets));
        return new(all);
    }

    /// <summary>The facets as words.</summary>
    public override string ToString() => string.Join(" / ", Facets.Select(Words<Facet>.Phrase));
}
