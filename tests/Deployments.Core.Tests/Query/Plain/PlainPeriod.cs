namespace Deployments.Tests.Query.Plain;

/// <summary>One row over one period by one rule: rule 11.</summary>
internal sealed class PlainPeriod
{
    private readonly List<(LocalDate Day, DayCell Cell)> days;

    public PlainPeriod(PeriodRule rule, CalendarPeriod period, IReadOnlyList<(LocalDate Day, DayCell Cell)> days)
    {
        (Rule, this.days) = (rule, [.. days]);
        (LocalDate Day, DayCell Cell) decisive = rule switch
        {
            PeriodRule.Peak => PeakDay(),
            PeriodRule.Lowest => LowestDay(),
            _ => this.days[^1],
        };
        var isSum = rule is PeriodRule.Average or PeriodRule.PersonDays;
        var sum = (isSum ? days : []).Aggregate(new PersonDays(0, 0, 0), (all, d) => all + PersonDays.Of(d.Cell.Sum, 1));
        var count = rule switch
        {
            PeriodRule.Peak => Peak(),
            PeriodRule.Lowest => Lowest(),
            _ => decisive.Cell.Sum,
        };
        Numbers = new CellNumbers
        {
            State = StateOf(),
            Low = isSum ? sum.Low : count.Low,
            Best = isSum ? sum.Best : count.Best,
            High = isSum ? sum.High : count.High,
            KnownBest = decisive.Cell.KnownBest,
            Unknown = rule is PeriodRule.AtEnd or PeriodRule.AtStart ? decisive.Cell.Unknown.Count : default(int?),
            UnknownDays = days.Count(d => !d.Cell.IsKnown),
            Decisive = DayNumber.Of(decisive.Day),
        };
        Figure = new PeriodFigure(period, [.. days.Select(d => new DayRun(d.Day, 1, d.Cell))], decisive.Day);
    }

    public CellNumbers Numbers { get; }

    public PeriodFigure Figure { get; }

    private PeriodRule Rule { get; }

    private TroopCount Peak()
    {
        var low = days.Max(d => d.Cell.Sum.Low);
        var isOpen = days.Exists(d => d.Cell.Sum.High is null);
        var best = days.TrueForAll(d => d.Cell.IsKnown && d.Cell.Sum.Best is not null) ? days.Max(d => d.Cell.Sum.Best) : null;
        return TroopCounts.Of(low, best, isOpen ? null : days.Max(d => d.Cell.Sum.High));
    }

    private TroopCount Lowest()
    {
        var allKnown = days.TrueForAll(d => d.Cell.IsKnown);
        var known = KnownFigures();
        var best = allKnown && known.TrueForAll(c => c.Sum.Best is not null) ? known.Min(c => c.Sum.Best) : null;
        return TroopCounts.Of(allKnown && known.Count > 0 ? known.Min(c => c.Sum.Low) : 0, best, known.Min(c => c.Sum.High));
    }

    /// <summary>The days with a figure and nothing unknown. A day on which none is reported has no figure, and no zero that could be the lowest.</summary>
    private List<DayCell> KnownFigures() => [.. days.Where(IsKnownFigure).Select(d => d.Cell)];

    private static bool IsKnownFigure((LocalDate Day, DayCell Cell) day) => day.Cell.IsKnown && day.Cell.State == CellState.Figure;

    private CellState StateOf()
    {
        var states = days.Select(d => d.Cell.State).ToHashSet();
        return states.Contains(CellState.Figure) ? (Rule == PeriodRule.Lowest && IsNothingOnItsLowestDay() ? CellState.NoneReported : CellState.Figure)
            : states.Contains(CellState.Unknown) || (states.Contains(CellState.OutsideCoverage) && states.Count > 1) ? CellState.Unknown
            : states.Contains(CellState.OutsideCoverage) ? CellState.OutsideCoverage
            : states.Contains(CellState.NotApplicable) ? CellState.NotApplicable
            : CellState.NoneReported;
    }

    /// <summary>On a day of which nobody reported anything the lowest total is that, not a zero, unless another day has a zero that somebody asserts.</summary>
    private bool IsNothingOnItsLowestDay() =>
        days.Exists(d => d.Cell.State == CellState.NoneReported) && !days.Exists(d => d.Cell is { State: CellState.Figure, IsKnown: true, Sum.High: 0 });

    /// <summary>The first day with a figure that is greatest by best where every day has one, else by low.</summary>
    private (LocalDate, DayCell) PeakDay()
    {
        var figures = days.FindAll(d => d.Cell.State == CellState.Figure);
        if (figures.Count == 0)
            return days[0];
        return figures.TrueForAll(d => d.Cell.Sum.Best is not null) ? figures.MaxBy(d => d.Cell.Sum.Best) : figures.MaxBy(d => d.Cell.Sum.Low);
    }

    /// <summary>The first known day that is lowest by best where every one has one, else by low and then by high: of two with one low the exact one decides.</summary>
    private (LocalDate, DayCell) LowestDay()
    {
        var known = days.FindAll(IsKnownFigure);
        if (known.Count == 0)
            return days[0];
        return known.TrueForAll(d => d.Cell.Sum.Best is not null)
            ? known.MinBy(d => d.Cell.Sum.Best)
            : known.MinBy(d => (d.Cell.Sum.Low, d.Cell.Sum.High ?? long.MaxValue));
    }
}
