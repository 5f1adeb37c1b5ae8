namespace Deployments.Benchmarks;

/// <summary>What the lifelike edition adds.</summary>
internal sealed partial class WorkloadMaker
{
    private const int ImprecisePercent = 20;

    /// <summary>A third of the contributions is reported by two other publishers; a revision is by whom it revises.</summary>
    private byte SourceOf(int c, int row, bool restated)
    {
        if (restated)
            return made.Source[row - 1];
        return (byte)(lifelike && c % 3 == 0 ? Workload.Sources + random.Below(Workload.OtherPublishers) : random.Below(Workload.Sources));
    }

    private FigureForm FormOf() => random.Below(100) switch
    {
        < 3 => FigureForm.Increase,
        < 5 => FigureForm.Decrease,
        < 7 => FigureForm.Withheld,
        < 9 => FigureForm.NotReported,
        9 => FigureForm.UnknownSize,
        _ => FigureForm.Level,
    };

    /// <summary>Makes a fifth of the dates between the first and the last report imprecise.</summary>
    private void Blur(int first, int count)
    {
        var (from, to) = (made.Effective[first], made.Effective[first + count - 1]);
        for (var row = first; row < first + count; row++)
        {
            if (restates[row - first])
                (made.Effective[row], made.DaysMeant[row]) = (made.Effective[row - 1], made.DaysMeant[row - 1]);
            else
                made.DaysMeant[row] = 1;
            if (restates[row - first] || row == first || row == first + count - 1 || !random.Percent(ImprecisePercent))
                continue;
            var (earliest, days) = Imprecise(made.Effective[row]);
            if (earliest >= from && earliest + days - 1 <= to)
                (made.Effective[row], made.DaysMeant[row]) = ((ushort)earliest, (byte)days);
        }
    }

    /// <summary>Mostly its month; else its season or some weeks from it on.</summary>
    private (int Earliest, int Days) Imprecise(int day)
    {
        var date = WorkloadCalendar.DayOf(day);
        var kind = random.Below(10);
        if (kind >= 8)
            return (day, random.Between(ImpreciseDates.ShortestInterval, ImpreciseDates.LongestInterval));
        var start = new LocalDate(date.Year, date.Month, 1).PlusMonths(kind == 7 ? -(date.Month % 3) : 0);
        return (WorkloadCalendar.NumberOf(start), Period.DaysBetween(start, start.PlusMonths(kind == 7 ? 3 : 1)));
    }
}
