namespace Deployments.Benchmarks;

/// <summary><c>small</c>: a shipped dataset from file to printed table, again and again in a warm process.</summary>
internal static class SmallCommand
{
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
            var data = Dataset.Load(path);
            var load = Timing.Median(() => data = Dataset.Load(path));
            var loadAndAsk = Timing.Median(() => ask(Dataset.Load(path)));
            var all = Timing.Median(() => ask(Dataset.Load(path)).ToString());
            Console.WriteLine(FormattableString.Invariant($"| {file} | {data.ReportCount} | {MarkdownReport.Number(load)} | {MarkdownReport.Number(loadAndAsk - load)} | {MarkdownReport.Number(all - loadAndAsk)} | {MarkdownReport.Number(all)} |"));
        }
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
