using System.Diagnostics;
using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary><c>hostile</c>: what is far larger than any real dataset, each case in a process of its own, with answers that are checked and budgets that are kept.</summary>
internal static class HostileCommand
{
    public static int Run(string[] args)
    {
        if (args is ["one", var name, var directory, var contributions])
        {
            Console.WriteLine(HostileCases.All.Single(c => c.Name == name).Run(directory, new HugeReports(int.Parse(contributions, CultureInfo.InvariantCulture))));
            return 0;
        }

        var reports = args.Length > 0 ? int.Parse(args[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 10_000_000;
        var folder = Directory.CreateTempSubdirectory("hostile").FullName;
        try
        {
            return All(folder, Math.Max(1, reports / HugeReports.ReportsOfEach));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int All(string folder, int contributions)
    {
        var count = new HugeReports(contributions).Count;
        Console.WriteLine($"# Hostile and huge\n\n{Machine.Description}. Each case in a process of its own; every answer is checked against sums made while the file was written.\n");
        Console.WriteLine("| case | MB on disk | s | peak MB | bytes a report at the peak | budget | outcome |\n|---|---:|---:|---:|---:|---:|---|");
        var failures = 0;
        foreach (var one in HostileCases.All)
        {
            Stopwatching.Say(one.Name);
            var outcome = InItsOwnProcess(one, folder, contributions);
            var bytes = outcome.PeakBytes / count;
            var isKept = outcome.IsRight && (one.BytesPerReport is not { } budget || bytes <= budget || count < 1_000_000);
            failures += isKept ? 0 : 1;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {one.What} | {outcome.FileBytes / 1e6:#,0} | {outcome.Seconds:0.0} | {outcome.PeakBytes / 1e6:#,0} | {bytes:0} | {one.BytesPerReport?.ToString("0", CultureInfo.InvariantCulture) ?? "–"} | {(isKept ? outcome.Text : $"**FAILED**: {outcome.Text}")} |"));
        }

        return failures > 0 ? 1 : 0;
    }

    private static HostileOutcome InItsOwnProcess(HostileCase one, string folder, int contributions)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["hostile", "one", one.Name, folder, contributions.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return HostileOutcome.Parse(output) ?? new HostileOutcome(false, 0, 0, 0, $"the process ended with {process.ExitCode}");
    }
}
