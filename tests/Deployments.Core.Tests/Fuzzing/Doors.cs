using System.Text;

namespace Deployments.Tests.Fuzzing;

/// <summary>Everything through which text or files from outside come in, each as a function of bytes that either reads them or refuses them with findings.</summary>
/// <remarks>What was read must hold together: it is written and read again, and a total of it is printed. Anything else is a crash, which the fuzzer keeps.</remarks>
public static class Doors
{
    /// <summary>The doors by name.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>
    {
        ["json"] = bytes => Used(Dataset.TryParse(Text(bytes), out var data, out var findings), data, findings),
        ["dates"] = Dates,
        ["counts"] = Counts,
        ["mapping"] = Mapping,
        ["csv"] = Csv,
        ["ndjson"] = bytes => File(bytes, ".ndjson", path => Used(NdjsonFiles.TryLoad(path, out var data, out var findings), data, findings)),
        ["package"] = bytes => File(bytes, ".zip", path => Used(DataPackages.TryLoad(path, out var data, out var findings), data, findings)),
        ["parquet"] = bytes => File(bytes, ".parquet", path => Used(ParquetFiles.TryLoad(path, out var data, out var findings), data, findings)),
        ["arrow"] = bytes => File(bytes, ".arrow", path => Used(ArrowFiles.TryLoad(path, out var data, out var findings), data, findings)),
    };

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

    /// <summary>What a door can be fed with at first: small sound pieces of its kind.</summary>
    /// <param name="door">The door.</param>
    public static IReadOnlyList<byte[]> Seeds(string door)
    {
        var data = Dataset.Parse(Encoding.UTF8.GetString(SeedJson));
        return door switch
        {
            "json" => [SeedJson],
            "dates" => [.. new[] { "2016", "2016-07", "2016-07~", "2016-07/..", "2016-XX", "2016-07-22?", "/2016", "..", "-0044-03-15", "2003/" }.Select(Encoding.UTF8.GetBytes)],
            "counts" => [.. TroopPhrases.All.Select(p => Encoding.UTF8.GetBytes(p.Example)), "2,000-3,000 (best 2,500)"u8.ToArray()],
            "mapping" => [Encoding.UTF8.GetBytes(Table.ToJson())],
            "csv" => ["iso,mission,date,troops\nFRA,UNIFIL,2020-01-31,700\nIRL,UNIFIL,2020-01-31,about 340\nITA,\"UN\"\"IFIL\",2020-01-31,n/a\n"u8.ToArray(), "iso\tmission\tdate\ttroops\r\nFRA\tUNIFIL\t2020-01\t7\r\n"u8.ToArray()],
            "ndjson" => [Written(".ndjson", path => data.WriteNdjson(path))],
            "package" => [Written(".zip", path => data.WriteDataPackage(path))],
            "parquet" => [Written(".parquet", path => data.WriteParquet(path))],
            "arrow" => [Written(".arrow", path => data.WriteArrow(path))],
            _ => throw new ArgumentException($"There is no door '{door}'; there are {string.Join(", ", All.Keys)}.", nameof(door)),
        };
    }

    private static byte[] SeedJson => """
        { "format": "deployments/1", "title": "Seed", "sources": [ { "id": "s", "publisher": "P", "published": "2020-06-01" } ],
          "theatres": [ { "id": "mali", "name": "Mali", "hosts": ["MLI"] } ],
          "contributions": [ { "id": "c", "contributor": "FRA", "theatres": ["mali"], "category": "troops", "reports": [
            { "effective": "2020-03", "stage": "deployed", "level": "about 900", "source": "s" },
            { "effective": "2020-05-20", "stage": "deployed", "change": "+100", "source": "s" },
            { "effective": "2020-06", "stage": "deployed", "missing": "withheld", "source": "s" } ] } ] }
        """u8.ToArray();

    private static void Dates(byte[] bytes)
    {
        if (EdtfDate.TryParse(Text(bytes), out var date))
            Same(date, EdtfDate.Parse(date.ToString()));
    }

    private static void Counts(byte[] bytes)
    {
        if (TroopCount.TryParse(Text(bytes), out var count))
            Same(count, TroopCount.Parse(count.ToString()));
        if (TroopChange.TryParse(Text(bytes), out var change))
            Same(change, TroopChange.Parse(change.ToString()));
    }

    private static void Mapping(byte[] bytes)
    {
        if (TableMapping.TryParse(Text(bytes), out var mapping, out var findings))
            Same(mapping.ToJson(), TableMapping.Parse(mapping.ToJson()).ToJson());
        else
            Refused(findings);
    }

    private static void Csv(byte[] bytes) => File(bytes, ".csv", path =>
    {
        if (Table.TryLoad([path], out var reading))
            Used(true, reading.Dataset, reading.Findings);
        else
            Refused(reading.Findings);
    });

    private static void Used(bool isRead, Dataset? data, FindingList findings)
    {
        if (!isRead)
        {
            Refused(findings);
            return;
        }

        Same(data!.ToJson(), Dataset.Parse(data.ToJson()).ToJson());
        if (data.Coverage is { End: { } last })
            _ = data.Troops(Stage.Deployed).By(Facet.Nation).On((EdtfDate)last).ToHtml();
    }

    private static void Refused(FindingList findings)
    {
        if (!findings.HasErrors)
            throw new InvalidOperationException("Refused without an error that says why.");
    }

    private static void Same<T>(T before, T after)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
            throw new InvalidOperationException($"Read back as something else: {before} became {after}.");
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static void File(byte[] bytes, string extension, Action<string> use)
    {
        var path = Path.Combine(Path.GetTempPath(), $"deployments-door-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}{extension}");
        try
        {
            System.IO.File.WriteAllBytes(path, bytes);
            use(path);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private static byte[] Written(string extension, Action<string> write)
    {
        byte[] bytes = [];
        File([], extension, path =>
        {
            System.IO.File.Delete(path);
            write(path);
            bytes = System.IO.File.ReadAllBytes(path);
        });
        return bytes;
    }
}
