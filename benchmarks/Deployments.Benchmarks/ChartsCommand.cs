namespace Deployments.Benchmarks;

/// <summary><c>charts [reports …]</c>: charts of a large table, as many nations as there are by 1,000 weeks, from the answered query to SVG and to PNG.</summary>
internal static class ChartsCommand
{
    private const int Weeks = 1_000;

    private static readonly (string Name, Func<TroopTable, Chart> Make)[] Kinds =
    [
        ("total", table => table.ChartTotal()),
        ("stacked", table => table.ChartStacked()),
        ("ranking", table => table.ChartRanking(table.Periods[^1].Name)),
        ("heat map", table => table.ChartHeatMap()),
        ("coverage", table => table.ChartCoverage()),
    ];

    public static void Run(IEnumerable<string> arguments)
    {
        Console.WriteLine($"# Charts of large tables\n\n{Machine.Description}. Warm, medians in ms; the first chart of a process, in ms, in brackets.\n");
        Console.WriteLine("| reports | nations x weeks | chart | SVG | PNG |\n|---:|---:|---|---:|---:|");
        foreach (var size in CompareOptions.Read(arguments, 20_000, 200_000).Sizes)
        {
            var data = DatasetMaker.Fill(WorkloadMaker.Make(WorkloadEdition.Plain, size)).Build();
            foreach (var (name, make) in Kinds)
            {
                var first = Stopwatching.Milliseconds(() => make(Ask(data)).ToSvg());
                var (svg, png) = (Timing.Median(() => make(Ask(data)).ToSvg()), Timing.Median(() => make(Ask(data)).ToPng()));
                Console.WriteLine(FormattableString.Invariant($"| {data.ReportCount:#,0} | {Ask(data).Rows.Count} x {Weeks:#,0} | {name} | {MarkdownReport.Number(svg)} ({MarkdownReport.Number(first)}) | {MarkdownReport.Number(png)} |"));
            }
        }
    }

    // A table anew each time: what a chart looks up in it is part of its time.
    private static TroopTable Ask(Dataset data) =>
        data.Troops(Stage.Deployed).By(Facet.Nation).AtEnds([.. CalendarPeriods.EveryDays(7, WorkloadCalendar.First, WorkloadCalendar.Last).Take(Weeks)]);
}
