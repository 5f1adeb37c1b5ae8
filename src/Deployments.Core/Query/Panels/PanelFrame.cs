using System.Collections.Concurrent;
using NodaTime;

namespace Deployments;

/// <summary>Which units a balanced panel has, and when they are states.</summary>
internal sealed class PanelFrame
{
    private readonly Dataset data;
    private readonly IReadOnlyList<Facet> facets;
    private readonly PeriodRule rule;
    private readonly StateLives lives;

    // A panel of dyads asks for the days of a nation with each of its partners.
    private readonly ConcurrentDictionary<(int Place, string Part, CalendarPeriod Period), IReadOnlyList<DateSpan>?> known = new();

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
        // Whoever is a state on the one day that a rule looks at is one together with everybody else.
        var isOneDay = rule is PeriodRule.AtEnd or PeriodRule.AtStart;
        foreach (var period in periods)
        {
            var states = lives.During(Looked(rule, period)).ToList();
            found.UnionWith(facets.Count == 1
                ? states.Select(s => new RowKey([s.Value]))
                : states.SelectMany(a => states.Where(b => b != a).Select(b => new RowKey([a.Value, b.Value])).Where(k => isOneDay || Of(k, period).IsState == true)));
        }

        return found;
    }

    /// <summary>Whether a unit is of states on a day looked at, and on how many days of the period; absent for what is no nation.</summary>
    public (bool? IsState, int? Days, LocalDate? Last) Of(RowKey unit, CalendarPeriod period)
    {
        IReadOnlyList<DateSpan>? days = null;
        for (var i = 0; i < unit.Parts.Count; i++)
        {
            if (known.GetOrAdd((i, unit.Parts[i], period), static (key, frame) => frame.DaysOf(key.Place, key.Part, key.Period), this) is not { } own)
                return (null, null, null);
            days = days is null ? own : [.. days.SelectMany(d => own.Select(o => o.Intersect(d)).OfType<DateSpan>())];
        }

        return (days!.Any(d => d.Overlaps(Looked(rule, period))), days!.Sum(d => d.Length!.Value), days!.Count > 0 ? days[^1].End : null);
    }

    /// <summary>The days of a period on which one nation is a state, as spans in order that share none; absent for what is no nation.</summary>
    private IReadOnlyList<DateSpan>? DaysOf(int place, string part, CalendarPeriod period) =>
        PanelCodes.NationOf(data, facets[place], part, out _) is { } nation ? lives.Of(nation.Id, DateSpan.Of(period.First, period.Last)) : null;
}
