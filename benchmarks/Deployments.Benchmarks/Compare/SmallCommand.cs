namespace Deployments.Benchmarks;

/// <summary><c>small</c>: a shipped dataset from file to printed table, again and again in a warm process.</summary>
internal static class SmallCommand
{
    private const double WarmUpMilliseconds = 8_000;

    private static readonly (string File, Func<Dataset, TroopTable> Ask)[] Samples =
    [
        ("coalition-2016-07.json", data => data.Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2016-01", "2016-12")),
        ("kfor.json", data => data.Troops(Stage.Deployed).By(Facet.Nation).AtYearEnds("1999", "2025")),
    ];

    public static void Run()
    {
        Console.WriteLine($"# A shipped dataset, from file to printed table\n\n{Machine.Description}. Warm, medians in ms.\n");
        Console.WriteLine("| file | reports | load and validate | first query | text | all |\n|---|---:|---:|---:|---:|---:|");
        foreach (var (file, ask) in Samples)
        {
            var path = Path.Combine(RepositoryRoot(), "samples", "data", file);
            // A warm process is one whose compiler has finished: text and footnotes touch much code, and each run only a little of it often.
            for (var spent = 0.0; spent < WarmUpMilliseconds;)
                spent += Stopwatching.Milliseconds(() => Run(path, ask));
            var runs = Timing.Runs(() => Run(path, ask));
            Console.WriteLine(FormattableString.Invariant($"| {file} | {Dataset.Load(path).ReportCount} | {Median(r => r.Load)} | {Median(r => r.Query)} | {Median(r => r.Text)} | {Median(r => r.Load + r.Query + r.Text)} |"));

            string Median(Func<(double Load, double Query, double Text), double> part) => MarkdownReport.Number(Stopwatching.Median(runs.Select(part)));
        }
    }

    private static (double Load, double Query, double Text) Run(string path, Func<Dataset, TroopTable> ask)
    {
        Dataset data = null!;
        TroopTable table = null!;
        return (
            Stopwatching.Milliseconds(() => data = Dataset.Load(path)),
            Stopwatching.Milliseconds(() => table = ask(data)),
            Stopwatching.Milliseconds(() => _ = table.ToString()));
    }

    private static string RepositoryRoot()
    {
        foreach (var start in new[] { Environment.CurrentDirectory, AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Deployments.sln")))
                    return folder.FullName;
            }
        }

        throw new InvalidOperationException("The samples lie in the repository; run this inside a checkout.");
    }
}
