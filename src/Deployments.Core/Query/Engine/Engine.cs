namespace Deployments;

/// <summary>Answers queries from timelines: the rules of counting, applied to sorted columns.</summary>
internal static class Engine
{
    private const string TooLarge = "A total is larger than a 64-bit number can hold, 9,223,372,036,854,775,807. Look for figures or changes that are far too large, or ask for shorter periods or for less at once.";

    public static TableAnswer Answer(Dataset data, QueryOptions options, PeriodRule rule, IReadOnlyList<CalendarPeriod> periods) => Exact(() =>
    {
        var context = new TableContext(data, options, rule);
        if (!options.Facets.Contains(Facet.Stage))
            return OneStage(context, options, periods);

        return new StagesAnswer([.. Stages(options).Select(o => OneStage(context, o, periods))]);
    });

    /// <summary>Makes what the answers of a query share, and keeps it.</summary>
    public static void Prepare(Dataset data, QueryOptions options, Work work) => Exact(() =>
    {
        var stages = options.Facets.Contains(Facet.Stage) ? [.. Stages(options)] : (List<QueryOptions>)[options];
        for (var i = 0; i < stages.Count; i++)
            PrepareStage(data, stages[i], work.Part((double)i / stages.Count, (i + 1.0) / stages.Count));
        return stages.Count;
    });

    /// <summary>A number that leaves 64 bits is an error, from whichever thread it comes.</summary>
    private static T Exact<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (e is OverflowException || (e is AggregateException all && all.Flatten().InnerExceptions.All(i => i is OverflowException)))
        {
            throw new OverflowException(TooLarge, e);
        }
    }

    private static void PrepareStage(Dataset data, QueryOptions options, Work work)
    {
        if (RollsUp(data, options, work.Part(0, 0.6)))
            data.Groundwork.RollUpFor(options, work.Part(0.6, 1));
        else if (data.Groundwork.PlanFor(options, work.Part(0.9, 1)).RowsOverlap)
            data.Groundwork.PlanFor(options with { Facets = [] }, work.Part(0.9, 1));
    }

    /// <summary>Each stage by itself, without a total: numbers never span stages.</summary>
    private static IEnumerable<QueryOptions> Stages(QueryOptions options) =>
        Enum.GetValues<Stage>().Select(s => options with { Terms = options.Terms with { Stage = s } });

    private static TableAnswer OneStage(TableContext context, QueryOptions options, IReadOnlyList<CalendarPeriod> periods) => RollsUp(context.Data, options, default)
        ? new RollUpRun(context, options, periods, context.Data.Groundwork.RollUpFor(options)).Answer()
        : new EngineRun(context, options, periods).Answer();

    /// <summary>Whether totals of contributors answer a query. They are of all days, so that where one of those could leave 64 bits, only the days asked about are added up.</summary>
    private static bool RollsUp(Dataset data, QueryOptions options, Work work)
    {
        data.Groundwork.Begin();
        return !data.Timelines.For(options.Terms, work).MayOverflow && RollUp.Answers(data, options);
    }
}
