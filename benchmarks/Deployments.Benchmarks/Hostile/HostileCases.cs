using System.Diagnostics;
using System.Globalization;

namespace Deployments.Benchmarks;

/// <summary>All cases, in an order in which each finds the files of those before it.</summary>
internal static class HostileCases
{
    private const string Csv = "reports.csv";
    private const string Right = "the expected sums";

    public static IReadOnlyList<HostileCase> All { get; } =
    [
        new("csv", "read CSV", Csv, 150, (path, reports) =>
        {
            reports.WriteCsv(path, padding: 0);
            return Checked(Mapped(path), reports);
        }),
        new("write", "read CSV, write Parquet, Arrow, a data package and JSON", "reports.parquet", null, (path, reports) =>
        {
            var data = Mapped(Beside(path, Csv));
            data.WriteParquet(path);
            data.WriteArrow(Beside(path, "reports.arrow"));
            data.WriteDataPackage(Beside(path, "reports.zip"));
            data.Save(Beside(path, "reports.json"));
            return "written";
        }),
        new("parquet", "read Parquet", "reports.parquet", 250, (path, reports) => Checked(ParquetFiles.Load(path), reports)),
        new("arrow", "read Arrow", "reports.arrow", 250, (path, reports) => Checked(ArrowFiles.Load(path), reports)),
        new("package", "read a data package", "reports.zip", 250, (path, reports) => Checked(DataPackages.Load(path), reports)),
        new("json", "read JSON", "reports.json", 350, (path, reports) => Checked(Dataset.Load(path), reports)),
        new("cancel", "cancel the reading of CSV, of JSON and a query after 1 s", Csv, null, (path, _) => Stopped(path)),
        new("threads", "1,000 threads query while ten load", "small.json", null, (path, _) => Threads(path)),
        new("csv-4gb", "read CSV with long lines", "long.csv", 150, (path, reports) =>
        {
            reports.WriteCsv(path, padding: 380);
            var outcome = Checked(Mapped(path), reports);
            Console.Error.WriteLine($"# {new FileInfo(path).Length} bytes");
            return outcome;
        }),
        new("json-4gb", "refuse JSON of more than 4 GB", "large.json", null, (path, _) =>
        {
            using (var file = File.Create(path))
                file.SetLength((1L << 32) + 1);
            if (Dataset.TryLoad(path, out var _, out var findings) || findings is not [{ Code.Code: "DEP005" }])
                throw new InvalidOperationException("It was not refused for its size.");
            return findings[0].Code.Code;
        }),
    ];

    private static string Beside(string path, string name) => Path.Combine(Path.GetDirectoryName(path)!, name);

    private static Dataset Mapped(string path) => ReportFile.Mapping.Load(path).Dataset;

    private static string Checked(Dataset data, HugeReports reports)
    {
        reports.Check(data);
        return Right;
    }

    private static string Stopped(string path)
    {
        var csv = StoppedAfter(1, cancel => ReportFile.Mapping.Load([path], cancel));
        var json = StoppedAfter(1, cancel => Dataset.Load(Beside(path, "reports.json"), cancel));
        var data = Mapped(path);
        var query = StoppedAfter(0.05, cancel => data.Troops(Stage.Deployed).Prepare(null, cancel));
        return string.Create(CultureInfo.InvariantCulture, $"stopped after {csv:0} ms, {json:0} ms and {query:0} ms of processor time");
    }

    /// <summary>How many milliseconds of processor time something went on for after it was cancelled: a clock would measure what else the machine does.</summary>
    private static double StoppedAfter(double seconds, Action<CancellationToken> act)
    {
        using var source = new CancellationTokenSource();
        var since = TimeSpan.Zero;
        using var timer = new Timer(
            _ =>
            {
                since = Processor();
                source.Cancel();
            },
            null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
        try
        {
            act(source.Token);
        }
        catch (OperationCanceledException)
        {
            var waited = (Processor() - since).TotalMilliseconds;
            return waited < 2_000 ? waited : throw new InvalidOperationException($"It went on for {waited} ms after it was cancelled.");
        }

        // It was done before: a small run.
        return 0;
    }

    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;

    private static string Threads(string path)
    {
        var reports = new HugeReports(2_000);
        reports.WriteCsv(Beside(path, "small.csv"), padding: 0);
        var data = Mapped(Beside(path, "small.csv"));
        data.Save(path);
        var tight = data.WithMemoryBudget(0);
        var failures = new System.Collections.Concurrent.ConcurrentBag<Exception>();
        var threads = Enumerable.Range(0, 1_010).Select(t => new Thread(() =>
        {
            try
            {
                for (var i = 0; i < (t < 1_000 ? 20 : 3); i++)
                    reports.Check(t >= 1_000 ? Dataset.Load(path) : t % 50 == 0 ? tight : data);
            }
            catch (Exception exception)
            {
                failures.Add(exception);
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return failures.IsEmpty ? $"{Right}, {1_000 * 20 * 4:#,0} tables" : throw new InvalidOperationException(failures.First().ToString());
    }
}
