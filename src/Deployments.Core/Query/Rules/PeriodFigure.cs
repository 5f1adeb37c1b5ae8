using NodaTime;

namespace Deployments;

/// <summary>One row over one period by one rule: rule 11.</summary>
internal sealed class PeriodFigure
{
    private readonly List<(LocalDate Day, DayCell Cell)> days;

    public PeriodFigure(PeriodRule rule, CalendarPeriod period, IReadOnlyList<(LocalDate Day, DayCell Cell)> days)
    {
        (Rule, Period, this.days) = (rule, period, [.. days]);
        State = StateOf();
        Decisive = rule switch
        {
            PeriodRule.Peak => PeakDay(),
            PeriodRule.Lowest => LowestDay(),
            _ => this.days[^1],
        };
        Count = rule switch
        {
            PeriodRule.Peak => Peak(),
            PeriodRule.Lowest => Lowest(),
            _ => Decisive.Cell.Sum,
        };
    }

    public PeriodRule Rule { get; }

    public CalendarPeriod Period { get; }

    public CellState State { get; }

    /// <summary>The total of a rule that picks a day.</summary>
    public TroopCount Count { get; }

    /// <summary>The sum of the daily totals: known lows even of unknown days; a best only where every day has one.</summary>
    public PersonDays Sum => days.Aggregate(new PersonDays(0, 0, 0), (sum, d) => sum + PersonDays.OneDay(d.Cell.Sum));

    /// <summary>The day whose parts the figure shows: the day itself, the first peak day, the first lowest known day.</summary>
    public (LocalDate Day, DayCell Cell) Decisive { get; }

    public IReadOnlyList<(LocalDate Day, DayCell Cell)> Days => days;

    /// <summary>Days on which something is unknown, or that lie outside coverage.</summary>
    public int UnknownDays => days.Count(d => !d.Cell.IsKnown);

    /// <summary>The days that the figure rests on: the one picked, or all days of a period that is summed.</summary>
    public IEnumerable<(LocalDate Day, DayCell Cell)> Considered => Rule is PeriodRule.AtEnd or PeriodRule.AtStart ? [Decisive] : days;

    /// <summary>Everything unknown on a day that the figure rests on.</summary>
    public IEnumerable<DayPart> Unknowns() => Considered.SelectMany(d => d.Cell.Unknown);

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
