namespace Deployments.Benchmarks;

/// <summary>The same reports in files of each format, large and small, in a folder of their own.</summary>
internal sealed class LoadFiles : IDisposable
{
    private const int SmallReports = 20_000;
    private readonly string folder = Directory.CreateTempSubdirectory("load").FullName;

    public static LoadFiles Make(int reports)
    {
        var files = new LoadFiles();
        files.Make(reports, files.PathOf);
        files.Make(SmallReports, files.SmallPathOf);
        return files;
    }

    public string PathOf(string format) => Path.Combine(folder, "reports." + format.ToLowerInvariant());

    public string SmallPathOf(string format) => Path.Combine(folder, "small." + format.ToLowerInvariant());

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Make(int reports, Func<string, string> path)
    {
        Stopwatching.Say($"writing {reports} reports to files");
        ReportFile.WriteCsv(WorkloadMaker.Make(WorkloadEdition.Plain, reports), path("CSV"));
        using (var duck = new DuckDbSession())
            duck.Execute($"COPY (SELECT * FROM read_csv('{path("CSV")}')) TO '{path("Parquet")}' (FORMAT parquet, COMPRESSION snappy)");
        ReportFile.Mapping.Load(path("CSV")).Dataset.Save(path("JSON"));
    }
}
