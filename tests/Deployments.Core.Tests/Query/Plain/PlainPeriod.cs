namespace Deployments.Tests.Query.Plain;

/// <summary>One row over one period by one rule: rule 11.</summary>
internal sealed class PlainPeriod
{
    private readonly PeriodRule rule;
    private readonly List<PlainDay> days;

    public PlainPeriod(PeriodRule rule, IEnumerable<PlainDay> days)
    {
        (this.rule, this.days) = (rule, [.. days]);
        var decisive = rule switch
        {
            PeriodRule.Peak => PeakDay(),
            PeriodRule.Lowest => LowestDay(),
            _ => this.days[^1],
        };
        var isSum = rule is PeriodRule.Average or PeriodRule.PersonDays;
        var sum = (isSum ? this.days : []).Aggregate(new PersonDays(0, 0, 0), (all, d) => all + new PersonDays(d.Low, d.Best, d.High));
        var count = rule switch
        {
            PeriodRule.Peak => Peak(),
            PeriodRule.Lowest => Lowest(),
            _ => TroopCounts.Of(decisive.Low, decisive.Best, decisive.High),
        };
        Numbers = new CellNumbers
        {
            State = StateOf(),
            Low = isSum ? sum.Low : count.Low,
            Best = isSum ? sum.Best : count.Best,
            High = isSum ? sum.High : count.High,
            KnownBest = isSum ? null : decisive.KnownBest,
            Unknown = rule is PeriodRule.AtEnd or PeriodRule.AtStart ? decisive.Unknown : default(int?),
            UnknownDays = this.days.Count(d => !d.IsKnown),
            Decisive = decisive.Day,
        };
    }

    public CellNumbers Numbers { get; }

    private TroopCount Peak()
    {
        var isOpen = days.Exists(d => d.High is null);
        var best = days.TrueForAll(d => d.IsKnown && d.Best is not null) ? days.Max(d => d.Best) : null;
        return TroopCounts.Of(days.Max(d => d.Low), best, isOpen ? null : days.Max(d => d.High));
    }

    private TroopCount Lowest()
    {
        var allKnown = days.TrueForAll(d => d.IsKnown);
        var known = KnownFigures();
        var best = allKnown && known.TrueForAll(d => d.Best is not null) ? known.Min(d => d.Best) : null;
        return TroopCounts.Of(allKnown && known.Count > 0 ? known.Min(d => d.Low) : 0, best, known.Min(d => d.High));
    }

    /// <summary>The days with a figure and nothing unknown. A day on which none is reported has no figure, and no zero that could be the lowest.</summary>
    private List<PlainDay> KnownFigures() => days.FindAll(d => d.IsKnown && d.State == CellState.Figure);

    private CellState StateOf()
    {
        var states = days.Select(d => d.State).ToHashSet();
        return states.Contains(CellState.Figure) ? (rule == PeriodRule.Lowest && IsNothingOnItsLowestDay() ? CellState.NoneReported : CellState.Figure)
            : states.Contains(CellState.Unknown) || (states.Contains(CellState.OutsideCoverage) && states.Count > 1) ? CellState.Unknown
            : states.Contains(CellState.OutsideCoverage) ? CellState.OutsideCoverage
            : states.Contains(CellState.NotApplicable) ? CellState.NotApplicable
            : CellState.NoneReported;
    }

    /// <summary>On a day of which nobody reported anything the lowest total is that, not a zero, unless another day has a zero that somebody asserts.</summary>
    private bool IsNothingOnItsLowestDay() => days.Exists(d => d.State == CellState.NoneReported) && !KnownFigures().Exists(d => d.High == 0);

    /// <summary>The first day with a figure that is greatest by best where every day has one, else by low.</summary>
    private PlainDay PeakDay()
    {
        var figures = days.FindAll(d => d.State == CellState.Figure);
        if (figures.Count == 0)
            return days[0];
        return figures.TrueForAll(d => d.Best is not null) ? figures.MaxBy(d => d.Best)! : figures.MaxBy(d => d.Low)!;
    }

    /// <summary>The first known day that is lowest by best where every one has one, else by low and then by high: of two with one low the exact one decides.</summary>
    private PlainDay LowestDay()
    {
        var known = KnownFigures();
        if (known.Count == 0)
            return days[0];
        return known.TrueForAll(d => d.Best is not null) ? known.MinBy(d => d.Best)! : known.MinBy(d => (d.Low, d.High ?? long.MaxValue))!;
    }
}
