using System.Text;

namespace Deployments.Tests.Fuzzing;

/// <summary>Everything through which text or files from outside come in.</summary>
/// <remarks>What is neither read nor refused with findings, or was read and does not hold together, is a crash, which the fuzzer keeps.</remarks>
public static class Doors
{
    private const string PackageFile = "datapackage.json";

    private static TableMapping Table { get; } = new()
    {
        Info = new DatasetInfo { Title = "Anything" },
        Document = new Source { Id = "list", Publisher = "Somebody", Published = "2020-02-01" },
        Contributor = Field.Column("iso").As(NationText.Iso3),
        Operation = "mission",
        Category = PersonnelCategory.Troops,
        Effective = "date",
        Figures = ["troops"],
        MissingTexts = [new("n/a", MissingMeaning.Withheld)],
        Unusable = UnusableRows.LeaveOut,
    };

    // Within a zip a damaged descriptor is hardly ever reached: its sums are wrong first.
    private static readonly Lazy<Dictionary<string, byte[]>> Packed = new(Pack);

    /// <summary>The doors by name.</summary>
    public static IReadOnlyDictionary<string, Door> All { get; } = new Dictionary<string, Door>(PublishedDoors.All)
    {
        ["json"] = new(bytes => Read(Dataset.TryParse(Text(bytes), out var data, out var findings), data, findings), () => [Json]),
        ["dates"] = new(Dates, () => [.. new[] { "2016", "2016-07", "2016-07~", "2016-07/..", "2016-XX", "2016-07-22?", "/2016", "2003/" }.Select(Encoding.UTF8.GetBytes)]),
        ["counts"] = new(Counts, () => [.. TroopPhrases.All.Select(p => Encoding.UTF8.GetBytes(p.Example)), "2,000-3,000 (best 2,500)"u8.ToArray()]),
        ["mapping"] = new(Mapping, () => [Encoding.UTF8.GetBytes(Table.ToJson())]),
        ["csv"] = new(Csv, () => ["iso,mission,date,troops\nFRA,UNIFIL,2020-01-31,700\nIRL,UNIFIL,2020-01-31,about 340\nITA,\"UN\"\"IFIL\",2020-01-31,n/a\n"u8.ToArray(), "iso\tmission\tdate\ttroops\r\nFRA\tUNIFIL\t2020-01\t7\r\n"u8.ToArray()]),
        ["flat-csv"] = new(FlatCsv, () => [Written("flat.csv", path => Data.WriteCsv(path))]),
        ["ndjson"] = DataFile("data.ndjson", path => Read(NdjsonFiles.TryLoad(path, out var data, out var findings), data, findings), (data, path) => data.WriteNdjson(path)),
        ["package"] = DataFile("data.zip", path => Read(DataPackages.TryLoad(path, out var data, out var findings), data, findings), (data, path) => data.WriteDataPackage(path)),
        ["descriptor"] = new(Descriptor, () => [Packed.Value[PackageFile]]),
        ["parquet"] = DataFile("data.parquet", path => Read(ParquetFiles.TryLoad(path, out var data, out var findings), data, findings), (data, path) => data.WriteParquet(path)),
        ["arrow"] = DataFile("data.arrow", path => Read(ArrowFiles.TryLoad(path, out var data, out var findings), data, findings), (data, path) => data.WriteArrow(path)),
    };

    private static byte[] Json => """
        { "format": "deployments/1", "title": "Seed", "sources": [ { "id": "s", "publisher": "P", "published": "2020-06-01" } ],
          "theatres": [ { "id": "mali", "name": "Mali", "hosts": ["MLI"] } ],
          "contributions": [ { "id": "c", "contributor": "FRA", "theatres": ["mali"], "category": "troops", "reports": [
            { "effective": "2020-03", "stage": "deployed", "level": "about 900", "source": "s" },
            { "effective": "2020-05-20", "stage": "deployed", "change": "+100", "source": "s" },
            { "effective": "2020-06", "stage": "deployed", "missing": "withheld", "source": "s" } ] } ] }
        """u8.ToArray();

    private static Dataset Data => Dataset.Parse(Text(Json));

    private static Door DataFile(string name, Func<string, bool> read, Action<Dataset, string> write) => new(bytes => WithFile(bytes, name, read), () => [Written(name, path => write(Data, path))]);

    private static bool Dates(byte[] bytes) => EdtfDate.TryParse(Text(bytes), out var date) && Same(date, EdtfDate.Parse(date.ToString()));

    private static bool Counts(byte[] bytes) =>
        (TroopCount.TryParse(Text(bytes), out var count) && Same(count, TroopCount.Parse(count.ToString())))
        | (TroopChange.TryParse(Text(bytes), out var change) && Same(change, TroopChange.Parse(change.ToString())));

    private static bool Mapping(byte[] bytes) => TableMapping.TryParse(Text(bytes), out var mapping, out var findings)
        ? Same(mapping.ToJson(), TableMapping.Parse(mapping.ToJson()).ToJson())
        : Refused(findings);

    private static bool Csv(byte[] bytes) => WithFile(bytes, "list.csv", path => Table.TryLoad([path], out var reading) ? Used(reading.Dataset) : Refused(reading.Findings));

    private static bool FlatCsv(byte[] bytes) => WithFile(bytes, "flat.csv", path => CsvFiles.TryLoad(path, FlatSchemas.Reports, out var table, out var findings)
        ? Same(table.ToCsv(), CsvFiles.Parse(table.ToCsv(), FlatSchemas.Reports).ToCsv())
        : Refused(findings));

    /// <summary>Whatever the descriptor beside sound files says: all their reports are read, or none.</summary>
    private static bool Descriptor(byte[] bytes) => WithFile(bytes, PackageFile, path =>
    {
        var folder = Path.GetDirectoryName(path)!;
        foreach (var (name, content) in Packed.Value.Where(f => f.Key != PackageFile))
            File.WriteAllBytes(Path.Combine(folder, name), content);
        return Read(DataPackages.TryLoad(folder, out var data, out var findings), data, findings) && Same(Data.ReportCount, data!.ReportCount);
    });

    private static Dictionary<string, byte[]> Pack()
    {
        var folder = Directory.CreateTempSubdirectory("deployments-packed-").FullName;
        try
        {
            Data.WriteDataPackage(folder);
            return Directory.GetFiles(folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllBytes);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Read(bool isRead, Dataset? data, FindingList findings) => isRead ? Used(data!) : Refused(findings);

    /// <summary>What was read holds together: it is written and read again, and a total of it is printed.</summary>
    public static bool Used(Dataset data)
    {
        if (data.Coverage is { End: { } last })
            _ = data.Troops(Stage.Deployed).By(Facet.Nation).On((EdtfDate)last).ToHtml();
        return Same(data.ToJson(), Dataset.Parse(data.ToJson()).ToJson());
    }

    /// <summary>What was refused has a finding that says why.</summary>
    public static bool Refused(FindingList findings) => findings.HasErrors ? false : throw new InvalidOperationException("Refused without an error that says why.");

    private static bool Same<T>(T before, T after) => EqualityComparer<T>.Default.Equals(before, after)
        ? true
        : throw new InvalidOperationException($"Read back as something else: {before} became {after}.");

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>Puts a piece into a file of a name, uses it and takes it away.</summary>
    public static bool WithFile(byte[] bytes, string name, Func<string, bool> use)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"deployments-door-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            return use(Path.Combine(folder, name));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Written(string name, Action<string> write)
    {
        byte[] bytes = [];
        _ = WithFile([], name, path =>
        {
            File.Delete(path);
            write(path);
            bytes = File.ReadAllBytes(path);
            return true;
        });
        return bytes;
    }
}
