namespace Deployments.Benchmarks;

/// <summary><c>scaling [reports …]</c>: the library alone, by size of dataset and of table. Cost grows with the reports, and beyond that only with the cells.</summary>
internal static class ScalingCommand
{
    private static readonly (string Name, IReadOnlyList<CalendarPeriod> Periods)[] Calendars =
    [
        ("37 year ends", WorkloadCalendar.Years),
        ("438 month ends", WorkloadCalendar.Months),
        ("1,905 week ends", CalendarPeriods.EveryDays(7, WorkloadCalendar.First, WorkloadCalendar.Last)),
    ];

    public static void Run(IEnumerable<string> arguments)
    {
        var options = CompareOptions.Read(arguments, 100_000, 1_000_000, 10_000_000);
        Console.WriteLine($"# Cost by reports and by cells\n\n{Machine.Description}.\n\nTotal by nation, warm, medians in ms; in brackets ns a report and ns a cell.\n");
        Console.WriteLine($"| reports | {string.Join(" | ", Calendars.Select(c => c.Name))} |");
        Console.WriteLine("|---:|---:|---:|---:|");
        foreach (var size in options.Sizes)
        {
            Stopwatching.Say($"{size:#,0} reports");
            var data = DatasetMaker.Fill(WorkloadMaker.Make(WorkloadEdition.Plain, size)).Build();
            Console.WriteLine(FormattableString.Invariant($"| {data.ReportCount:#,0} | {string.Join(" | ", Calendars.Select(c => Cell(data, c.Periods)))} |"));
        }
    }

    private static string Cell(Dataset data, IReadOnlyList<CalendarPeriod> periods)
    {
        var grid = new Grid(InventedNations.Count, periods.Count, 3);
        var time = Timing.Median(() =>
        {
            grid.Clear();
            OurGrid.Read(data.Troops(Stage.Deployed).By(Facet.Nation).AtEnds(periods), grid);
        });
        return $"{MarkdownReport.Number(time)} ({MarkdownReport.Number(time * 1e6 / data.ReportCount)}, {MarkdownReport.Number(time * 1e6 / (grid.Rows * grid.Columns))})";
    }
}
