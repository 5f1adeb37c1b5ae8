namespace Deployments;

/// <summary>Answers queries from timelines: the rules of counting, applied to sorted columns.</summary>
internal static class Engine
{
    public static TableAnswer Answer(Dataset data, QueryOptions options, PeriodRule rule, IReadOnlyList<CalendarPeriod> periods)
    {
        var context = new TableContext(data, options, rule);
        if (!options.Facets.Contains(Facet.Stage))
            return OneStage(context, options, periods);

        return new StagesAnswer([.. Stages(options).Select(o => OneStage(context, o, periods))]);
    }

    /// <summary>Makes what the answers of a query share, and keeps it.</summary>
    public static void Prepare(Dataset data, QueryOptions options, Work work)
    {
        var stages = options.Facets.Contains(Facet.Stage) ? [.. Stages(options)] : (List<QueryOptions>)[options];
        for (var i = 0; i < stages.Count; i++)
            PrepareStage(data, stages[i], work.Part((double)i / stages.Count, (i + 1.0) / stages.Count));
    }

    private static void PrepareStage(Dataset data, QueryOptions options, Work work)
    {
        if (RollUp.Answers(options))
        {
            data.Groundwork.RollUpFor(options, work);
            return;
        }

        data.Timelines.For(options.Terms, work.Part(0, 0.9));
        if (data.Groundwork.PlanFor(options, work.Part(0.9, 1)).RowsOverlap)
            data.Groundwork.PlanFor(options with { Facets = [] }, work.Part(0.9, 1));
    }

    /// <summary>Each stage by itself, without a total: numbers never span stages.</summary>
    private static IEnumerable<QueryOptions> Stages(QueryOptions options) =>
        Enum.GetValues<Stage>().Select(s => options with { Terms = options.Terms with { Stage = s } });

    private static TableAnswer OneStage(TableContext context, QueryOptions options, IReadOnlyList<CalendarPeriod> periods) => RollUp.Answers(options)
        ? new RollUpRun(context, options, periods, context.Data.Groundwork.RollUpFor(options)).Answer()
        : new EngineRun(context, options, periods).Answer();
}
