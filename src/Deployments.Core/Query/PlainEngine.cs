using NodaTime;

namespace Deployments;

/// <summary>The rules, applied day by day and contribution by contribution in the plainest way: the definition of every answer.</summary>
internal static class PlainEngine
{
    public static TableAnswer Answer(Dataset data, QueryOptions options, PeriodRule rule, IReadOnlyList<CalendarPeriod> periods)
    {
        var context = new TableContext(data, options, rule);
        return options.Facets.Contains(Facet.Stage) ? ByStage(context, periods) : OneStage(context, options, periods);
    }

    private static TableAnswer OneStage(TableContext context, QueryOptions options, IReadOnlyList<CalendarPeriod> periods)
    {
        var counter = new DayCounter(context.Data, options);
        var days = periods.Select(p => Days(context.Rule, p).Select(counter.On).ToList()).ToList();
        var rows = options.Facets.Count == 0 ? [] : days.SelectMany(d => d).SelectMany(d => d.Rows.Keys).Concat(AskedByName(options)).Distinct()
            .OrderBy(r => RowNames.SortKey(context.Data, options.Facets, r), StringComparer.Ordinal).ToList();
        return new TableAnswer(
            context, periods, rows,
            [.. periods.Select((p, i) => rows.Append(null).Select(r => Figure(context.Rule, p, r, days[i])).ToList())],
            HasTotal: true, counter.Coverage, counter.Undated);
    }

    /// <summary>Each stage by itself, without a total: numbers never span stages.</summary>
    private static TableAnswer ByStage(TableContext context, IReadOnlyList<CalendarPeriod> periods)
    {
        var each = Enum.GetValues<Stage>().Select(s => OneStage(context, context.Options with { Terms = context.Options.Terms with { Stage = s } }, periods)).ToList();
        return each[0] with
        {
            Rows = [.. each.SelectMany(a => a.Rows)],
            Figures = [.. periods.Select((_, i) => each.SelectMany(a => a.Figures[i].SkipLast(1)).ToList())],
            HasTotal = false,
            Coverage = each.Select(a => a.Coverage).FirstOrDefault(c => c is not null),
            Undated = each.Sum(a => a.Undated),
        };
    }

    private static PeriodFigure Figure(PeriodRule rule, CalendarPeriod period, RowKey? row, List<DayTotals> days) =>
        new(rule, period, [.. days.Select(d => (d.Day, d.Of(row)))]);

    private static IEnumerable<LocalDate> Days(PeriodRule rule, CalendarPeriod period) => rule switch
    {
        PeriodRule.AtEnd => [period.Last],
        PeriodRule.AtStart => [period.First],
        _ => period.EachDay(),
    };

    /// <summary>A nation asked for by name has its row even where nothing was reported of it.</summary>
    private static IEnumerable<RowKey> AskedByName(QueryOptions options) =>
        options.Facets is [Facet.Nation] ? options.From.Where(f => f.Nation is not null).Select(f => new RowKey([f.ToString()])) : [];
}
