using System.Diagnostics;

namespace Deployments.Benchmarks;

/// <summary><c>load</c>: a table of reports from a file to something that can be asked, each contender in a process of its own.</summary>
internal static class LoadCommand
{
    public static void Run(string[] args)
    {
        if (args is ["make", var path, var reports])
        {
            var workload = WorkloadMaker.Make(WorkloadEdition.Plain, int.Parse(reports, System.Globalization.CultureInfo.InvariantCulture));
            ReportFile.WriteCsv(workload, path);
        }
        else if (args is ["ours", var csv])
        {
            var small = csv + ".small";
            if (File.Exists(small))
                ReportFile.Mapping.Load(small);
            for (var i = 0; i < 2; i++)
            {
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                var clock = Stopwatch.StartNew();
                var reading = ReportFile.Mapping.Load(csv);
                Console.WriteLine($"{clock.ElapsedMilliseconds} ms, cpu {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds:0}; {reading}; peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB, {reading.Dataset.ReportCount} reports, {reading.Dataset.Contributions.Count} contributions");
                foreach (var f in reading.Findings.Take(3))
                    Console.WriteLine(f);
            }
        }
    }
}
