using Deployments.Tests.Formats;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>What was written, read again: nothing is lost.</summary>
internal static class ReadBack
{
    /// <summary>Rows of any kind as CSV; what is not rows is passed over.</summary>
    public static void Csv(object flat, CsvStyle style) => Of(flat, new Csv_(style));

    /// <summary>Rows of any kind in a file's format; what is not rows is passed over.</summary>
    public static void File(object flat, string format, byte[] bytes) => Of(flat, new File_(format, bytes));

    /// <summary>A dataset from a file's format.</summary>
    public static Dataset Dataset(string format, byte[] bytes)
    {
        using var folder = new TemporaryFolder(inMemory: true);
        var path = folder.PathOf("again." + format);
        System.IO.File.WriteAllBytes(path, bytes);
        return format switch
        {
            "json" => Deployments.Dataset.Load(path),
            "ndjson" => NdjsonFiles.Load(path),
            "parquet" => ParquetFiles.Load(path),
            "arrow" => ArrowFiles.Load(path),
            _ => DataPackages.Load(path),
        };
    }

    private static void Of(object flat, IWay way)
    {
        switch (flat)
        {
            case FlatTable<ReportRow> t: way.Run(t); break;
            case FlatTable<TroopTableRow> t: way.Run(t); break;
            case FlatTable<AverageTableRow> t: way.Run(t); break;
            case FlatTable<PersonDaysTableRow> t: way.Run(t); break;
            case FlatTable<PanelRow> t: way.Run(t); break;
            case FlatTable<PledgeRow> t: way.Run(t); break;
            case FlatTable<ReconciliationRow> t: way.Run(t); break;
        }
    }

    private static void AssertSame<T>(FlatTable<T> expected, FlatTable<T> actual)
    {
        foreach (var (one, other) in expected.Rows.Zip(actual.Rows))
        {
            // Which column, before all of the row.
            foreach (var column in expected.Schema.Columns)
                Assert.Equal($"{column.Name}: {column.TextOf(one)}", $"{column.Name}: {column.TextOf(other)}");
            Assert.Equal(one, other);
        }

        Assert.Equal(expected.Rows.Count(), actual.Rows.Count());
    }

    private interface IWay
    {
        void Run<T>(FlatTable<T> flat);
    }

    private sealed class Csv_(CsvStyle style) : IWay
    {
        public void Run<T>(FlatTable<T> flat) => AssertSame(flat, CsvFiles.Parse(flat.ToCsv(style), flat.Schema, style));
    }

    private sealed class File_(string format, byte[] bytes) : IWay
    {
        public void Run<T>(FlatTable<T> flat)
        {
            using var folder = new TemporaryFolder(inMemory: true);
            var path = folder.PathOf("again." + format);
            System.IO.File.WriteAllBytes(path, bytes);
            var read = format switch
            {
                "ndjson" => NdjsonFiles.Load(path, flat.Schema),
                "parquet" => ParquetFiles.Load(path, flat.Schema),
                _ => ArrowFiles.Load(path, flat.Schema),
            };
            AssertSame(flat, read);
            if (format != "ndjson")
                Assert.Equal((flat.Title, string.Join('\0', flat.Notes), string.Join('\0', flat.Sources)), (read.Title, string.Join('\0', read.Notes), string.Join('\0', read.Sources)));
        }
    }
}
