using System.Globalization;
using System.Text.Json;
using Sylvan.Data.Csv;

namespace Deployments.Benchmarks;

/// <summary>All ways to read the files; the first of each format is the library's.</summary>
internal static class LoadContenders
{
    public static IReadOnlyList<LoadContender> All { get; } =
    [
        new("ours_csv", "CSV", "**a dataset**: validated, indexed, can be asked", p => Ours(ReportFile.Mapping.Load(p).Dataset)),
        new("duckdb_csv", "CSV", "a DuckDB table", p => DuckDb($"CREATE TABLE reports AS SELECT * FROM read_csv('{p}')")),
        new("csvhelper", "CSV", "a list of records, by CsvHelper on two threads", CsvHelperList),
        new("sylvan", "CSV", "a list of records, by Sylvan and hand", SylvanList),
        new("ours_parquet", "Parquet", "**a dataset**", p => Ours(ReportFile.Mapping.Load(p).Dataset)),
        new("duckdb_parquet", "Parquet", "a DuckDB table", p => DuckDb($"CREATE TABLE reports AS SELECT * FROM read_parquet('{p}')")),
        new("ours_json", "JSON", "**a dataset**", p => Ours(Dataset.Load(p))),
        new("stj", "JSON", "a tree of nodes, by System.Text.Json", JsonTree),
    ];

    private static (object, long) Ours(Dataset data) => (data, data.ReportCount);

    private static (object, long) DuckDb(string sql)
    {
        var duck = new DuckDbSession();
        duck.Execute(sql);
        return (duck, duck.Number("SELECT count(*) FROM reports"));
    }

    private static (object, long) CsvHelperList(string path)
    {
        using var csv = CsvHelper.CsvReader.FromFile(path);
        var all = csv.ParallelEnumerate<ReadReport>(2).ToList();
        return (all, all.Count);
    }

    private static (object, long) SylvanList(string path)
    {
        using var csv = CsvDataReader.Create(path);
        var all = new List<ReadReport>();
        while (csv.Read())
        {
            all.Add(new ReadReport
            {
                Contributor = csv.GetString(0),
                Operation = csv.GetString(1),
                Place = csv.GetString(2),
                Effective = DateOnly.FromDateTime(csv.GetDateTime(3)),
                Published = DateOnly.FromDateTime(csv.GetDateTime(4)),
                Figure = csv.GetString(5),
                Source = csv.GetString(6),
            });
        }

        return (all, all.Count);
    }

    private static (object, long) JsonTree(string path)
    {
        using var file = File.OpenRead(path);
        var document = JsonDocument.Parse(file);
        var rows = document.RootElement.GetProperty("contributions").EnumerateArray().Sum(c => (long)c.GetProperty("reports").GetArrayLength());
        return (document, rows);
    }
}
