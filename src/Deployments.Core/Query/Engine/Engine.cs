namespace Deployments;

/// <summary>Answers queries from timelines: the rules of counting, applied to sorted columns.</summary>
internal static class Engine
{
    public static TableAnswer Answer(Dataset data, QueryOptions options, PeriodRule rule, IReadOnlyList<CalendarPeriod> periods)
    {
        var context = new TableContext(data, options, rule);
        if (!options.Facets.Contains(Facet.Stage))
            return OneStage(context, options, periods);

        // Each stage by itself, without a total: numbers never span stages.
        return new StagesAnswer([.. Enum.GetValues<Stage>().Select(s => OneStage(context, options with { Terms = options.Terms with { Stage = s } }, periods))]);
    }

    private static TableAnswer OneStage(TableContext context, QueryOptions options, IReadOnlyList<CalendarPeriod> periods) => RollUp.Answers(options)
        ? new RollUpRun(context, options, periods, context.Data.Groundwork.RollUpFor(options)).Answer()
        : new EngineRun(context, options, periods).Answer();
}
