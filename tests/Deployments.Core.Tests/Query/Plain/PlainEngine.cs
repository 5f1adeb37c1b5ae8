namespace Deployments.Tests.Query.Plain;

/// <summary>The rules, applied day by day and contribution by contribution in the plainest way: the definition of every answer.</summary>
internal static class PlainEngine
{
    public static TableAnswer Answer(Dataset data, QueryOptions options, PeriodRule rule, IReadOnlyList<CalendarPeriod> periods)
    {
        var context = new TableContext(data, options, rule);
        return options.Facets.Contains(Facet.Stage)
            ? new StagesAnswer([.. Enum.GetValues<Stage>().Select(s => OneStage(context, options with { Terms = options.Terms with { Stage = s } }, periods))])
            : OneStage(context, options, periods);
    }

    private static TableAnswer OneStage(TableContext context, QueryOptions options, IReadOnlyList<CalendarPeriod> periods)
    {
        var counter = new PlainCounter(context.Data, options);
        var days = periods.Select(p => Days(context.Rule, p).Select(counter.On).ToList()).ToList();
        var rows = options.Facets.Count == 0 ? [] : days.SelectMany(d => d).SelectMany(d => d.Rows).Concat(AskedByName(options)).Distinct()
            .OrderBy(r => RowNames.SortKey(context.Data, options.Facets, r), StringComparer.Ordinal).ToList();
        return new PlainAnswer(counter.Undated, days) { Context = context, Periods = periods, Rows = rows, Coverage = counter.Coverage };
    }

    private static IEnumerable<LocalDate> Days(PeriodRule rule, CalendarPeriod period) => rule switch
    {
        PeriodRule.AtEnd => [period.Last],
        PeriodRule.AtStart => [period.First],
        _ => Enumerable.Range(0, period.Days).Select(period.First.PlusDays),
    };

    /// <summary>A nation asked for by name has its row even where nothing was reported of it.</summary>
    private static IEnumerable<RowKey> AskedByName(QueryOptions options) =>
        options.Facets is [Facet.Nation] ? options.From.Where(f => f.Nation is not null).Select(f => new RowKey([f.ToString()])) : [];
}
