namespace Deployments;

/// <summary>Answers queries from timelines: the rules of counting, applied to sorted columns.</summary>
internal static class Engine
{
    public static TableAnswer Answer(Dataset data, QueryOptions options, PeriodRule rule, IReadOnlyList<CalendarPeriod> periods)
    {
        var context = new TableContext(data, options, rule);
        if (!options.Facets.Contains(Facet.Stage))
            return new EngineRun(context, options, periods).Answer();

        // Each stage by itself, without a total: numbers never span stages.
        return new StagesAnswer([.. Enum.GetValues<Stage>().Select(s => new EngineRun(context, options with { Terms = options.Terms with { Stage = s } }, periods).Answer())]);
    }
}
