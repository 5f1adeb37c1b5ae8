using NodaTime;

namespace Deployments;

/// <summary>Which units a balanced panel has, and when they are states.</summary>
internal sealed class PanelFrame
{
    private readonly Dataset data;
    private readonly IReadOnlyList<Facet> facets;
    private readonly PeriodRule rule;
    private readonly StateLives lives;

    public PanelFrame(Dataset data, IReadOnlyList<Facet> facets, PeriodRule rule, StateSystem? system, bool microstates)
    {
        (this.data, this.facets, this.rule, System) = (data, facets, rule, system);
        lives = new StateLives(data, system, microstates);
    }

    /// <summary>The state system; absent means the nations' lives.</summary>
    public StateSystem? System { get; }

    /// <summary>The days that the rule looks at in a period.</summary>
    public static DateSpan Looked(PeriodRule rule, CalendarPeriod period) => rule switch
    {
        PeriodRule.AtEnd => DateSpan.Of(period.Last, period.Last),
        PeriodRule.AtStart => DateSpan.Of(period.First, period.First),
        _ => DateSpan.Of(period.First, period.Last),
    };

    /// <summary>All nations, or ordered pairs of nations, that are states together on a day looked at.</summary>
    public IEnumerable<RowKey> Units(IReadOnlyList<CalendarPeriod> periods)
    {
        var found = new HashSet<RowKey>();
        foreach (var period in periods)
        {
            var states = lives.During(Looked(rule, period)).Order().ToList();
            found.UnionWith(facets.Count == 1
                ? states.Select(s => new RowKey([s.Value]))
                : states.SelectMany(a => states.Where(b => b != a && AreStates([a, b], period)).Select(b => new RowKey([a.Value, b.Value]))));
        }

        return found;
    }

    /// <summary>Whether a unit is of states on a day looked at, and on how many days of the period; absent for what is no nation.</summary>
    public (bool? IsState, int? Days, LocalDate? Last) Of(RowKey unit, CalendarPeriod period)
    {
        var nations = unit.Parts.Select((part, i) => PanelCodes.NationOf(data, facets[i], part, out _)).ToList();
        if (nations.Contains(null))
            return (null, null, null);
        var days = lives.Together(nations.Select(n => n!.Id), DateSpan.Of(period.First, period.Last));
        return (days.Any(d => d.Overlaps(Looked(rule, period))), days.Sum(d => NodaTime.Period.DaysBetween(d.Start!.Value, d.End!.Value) + 1), days.Count > 0 ? days[^1].End : null);
    }

    private bool AreStates(Id<Nation>[] nations, CalendarPeriod period) => rule is PeriodRule.AtEnd or PeriodRule.AtStart || lives.Together(nations, Looked(rule, period)).Count > 0;
}
