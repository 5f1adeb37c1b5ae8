using System.Diagnostics;
using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary><c>load</c>: reports from a file to something that can be asked, each contender in a process of its own and in turn.</summary>
internal static class LoadCommand
{
    private const int Rounds = 3;

    public static void Run(string[] args)
    {
        if (args is ["one", var contender, var path, var small])
        {
            Console.WriteLine(LoadContenders.All.Single(c => c.Name == contender).Run(path, small));
            return;
        }

        if (args is ["parquet", var from, var to])
        {
            using var duck = new DuckDbSession();
            duck.Execute($"COPY (SELECT * FROM read_csv('{from}')) TO '{to}' (FORMAT parquet, COMPRESSION snappy)");
            return;
        }

        if (args is ["make", var csv, var count])
        {
            ReportFile.WriteCsv(WorkloadMaker.Make(WorkloadEdition.Plain, int.Parse(count, CultureInfo.InvariantCulture)), csv);
            return;
        }

        Console.WriteLine($"# From a file to something that can be asked\n\n{Machine.Description}. Each contender in a process of its own, warmed up with a small file, {Rounds} rounds in turn, medians.\n");
        foreach (var reports in args.Length == 0 ? [1_000_000] : args.Select(a => int.Parse(a, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)))
            Compare(reports);
    }

    private static void Compare(int reports)
    {
        using var files = LoadFiles.Make(reports);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {reports:#,0} reports\n"));
        Console.WriteLine("| file | MB | into | ms | rows a second | x ours | peak MB | bytes a report at the peak | at rest |\n|---|---:|---|---:|---:|---:|---:|---:|---:|");
        var results = LoadContenders.All.ToDictionary(c => c, _ => new List<LoadResult>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var contender in LoadContenders.All)
            {
                Stopwatching.Say($"{contender.Name}, round {round + 1}");
                results[contender].Add(InItsOwnProcess(contender, files));
            }
        }

        foreach (var (contender, runs) in results)
            Write(contender, runs, results.First(r => r.Key.Format == contender.Format).Value, files, reports);
        Console.WriteLine();
    }

    private static LoadResult InItsOwnProcess(LoadContender contender, LoadFiles files)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["load", "one", contender.Name, files.PathOf(contender.Format), files.SmallPathOf(contender.Format)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? LoadResult.Parse(output) : throw new InvalidOperationException($"{contender.Name} failed: {output}");
    }

    private static void Write(LoadContender contender, List<LoadResult> runs, List<LoadResult> ours, LoadFiles files, int reports)
    {
        if (runs.Exists(r => r.Rows != reports))
            throw new InvalidOperationException($"{contender.Name} read {runs[0].Rows} rows of {reports}.");
        var milliseconds = Stopwatching.Median(runs.Select(r => r.Milliseconds));
        var peak = Stopwatching.Median(runs.Select(r => r.PeakBytes));
        var before = Stopwatching.Median(runs.Select(r => r.BytesBefore));
        var atRest = Stopwatching.Median(runs.Select(r => r.BytesAtRest));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {contender.Format} | {new FileInfo(files.PathOf(contender.Format)).Length / 1e6:0} | {contender.Into} | {milliseconds:#,0} | {reports / milliseconds * 1000:#,0} | {milliseconds / Stopwatching.Median(ours.Select(r => r.Milliseconds)):0.00} | {peak / 1e6:#,0} | {(peak - before) / reports:0} | {(atRest > 0 ? (atRest / reports).ToString("0.0", CultureInfo.InvariantCulture) : "–")} |"));
    }
}
