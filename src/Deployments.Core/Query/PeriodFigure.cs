using NodaTime;

namespace Deployments;

/// <summary>What stands behind a cell: the days that its rule looks at, each with all its parts.</summary>
/// <param name="period">The period.</param>
/// <param name="runs">The days, first to last: the one day of a rule that picks it beforehand, else all days of the period.</param>
/// <param name="decisive">The day whose parts the cell shows: the day itself, the first peak day, the first lowest known day.</param>
internal sealed class PeriodFigure(CalendarPeriod period, IReadOnlyList<DayRun> runs, LocalDate decisive)
{
    public CalendarPeriod Period => period;

    /// <summary>The days that the cell rests on.</summary>
    public IReadOnlyList<DayRun> Considered => runs;

    /// <summary>The day whose parts the cell shows.</summary>
    public DayRun Decisive { get; } = new(decisive, 1, runs.Last(r => r.First <= decisive).Cell);

    /// <summary>Everything unknown on a day that the cell rests on.</summary>
    public IEnumerable<DayPart> Unknowns() => runs.SelectMany(d => d.Cell.Unknown);
}
