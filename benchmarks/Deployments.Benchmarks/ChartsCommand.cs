namespace Deployments.Benchmarks;

internal static class ChartsCommand
{
    public static void Run()
    {
        foreach (var n in new[] { 20_000, 200_000 }) {
        var data = DatasetMaker.Fill(WorkloadMaker.Make(WorkloadEdition.Plain, n)).Build();
        var table = data.Troops(Stage.Deployed).By(Facet.Nation).AtEnds([.. CalendarPeriods.EveryDays(7, WorkloadCalendar.First, WorkloadCalendar.Last).Take(1000)]);
        Console.WriteLine($"{n} rows {table.Rows.Count} periods {table.Periods.Count}");
        Console.WriteLine($"cells {Stopwatching.Milliseconds(() => table.Cells.Count(c => c.State == CellState.Figure))}");
        Console.WriteLine($"cells {Stopwatching.Milliseconds(() => table.Cells.Count(c => c.State == CellState.Figure))}");
        Console.WriteLine($"explain 200 {Stopwatching.Milliseconds(() => table.Cells.Take(200).Sum(c => c.Cite().Count))}");
        Console.WriteLine($"explain 200 {Stopwatching.Milliseconds(() => table.Cells.Skip(500).Take(200).Sum(c => c.Cite().Count))}");
        Console.WriteLine($"cite {Stopwatching.Milliseconds(() => table.Cite())}");
        }
    }
}
