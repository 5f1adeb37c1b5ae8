namespace Deployments;

/// <summary>The days that decide a table: those that its rule picks, or all on which something can change within its periods.</summary>
internal static class DecidingDays
{
    /// <summary>The days of a table.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="spans">The days of each period: the first and the day after the last.</param>
    /// <param name="coverage">What the dataset covers.</param>
    /// <param name="edges">The days on which placements, links and memberships change.</param>
    /// <param name="addChanges">Adds the days on which figures change.</param>
    public static DayColumns Of(PeriodRule rule, (int First, int Until)[] spans, DateSpan? coverage, Func<IEnumerable<int>> edges, Action<DaySet> addChanges)
    {
        if (spans.Length == 0)
            return new DayColumns([]);
        if (rule is PeriodRule.AtEnd or PeriodRule.AtStart)
            return new DayColumns(spans.Select(s => s.First));
        var changes = new DaySet(spans.Min(s => s.First), spans.Max(s => s.Until));
        addChanges(changes);
        changes.Add([.. edges(), .. coverage is { } covered ? DayEdges.Of(covered) : []]);
        return new DayColumns(changes.Days.Concat(spans.SelectMany(s => (int[])[s.First, s.Until])));
    }
}
