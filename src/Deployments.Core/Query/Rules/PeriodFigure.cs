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
            PeriodRule.Peak => First(this.days, c => -c.Sum.Best!.Value, c => -c.Sum.Low),
            PeriodRule.Lowest => First(this.days.FindAll(d => d.Cell.IsKnown), c => c.Sum.Best!.Value, c => c.Sum.Low),
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
        var best = allKnown && days.TrueForAll(d => d.Cell.Sum.Best is not null) ? days.Min(d => d.Cell.Sum.Best) : null;
        var high = days.Where(d => d.Cell.IsKnown).Min(d => d.Cell.Sum.High);
        return TroopCounts.Of(allKnown ? days.Min(d => d.Cell.Sum.Low) : 0, best, high);
    }

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

    /// <summary>The first day by best where every day has one, else by low.</summary>
    private (LocalDate, DayCell) First(List<(LocalDate Day, DayCell Cell)> among, Func<DayCell, long> best, Func<DayCell, long> low)
    {
        if (among.Count == 0)
            return days[0];
        return among.TrueForAll(d => d.Cell.Sum.Best is not null) ? among.MinBy(d => best(d.Cell)) : among.MinBy(d => low(d.Cell));
    }
}
