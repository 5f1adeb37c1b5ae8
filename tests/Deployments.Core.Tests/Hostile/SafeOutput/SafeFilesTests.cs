using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Deployments.Tests.Formats;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>Formats that are read again give back every text, sign for sign; those that people read, JSON, show the signs that hide as escapes.</summary>
public sealed partial class SafeFilesTests
{
    public static TheoryData<int> Numbers => HostileTexts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Json_OfAHostileText_HidesNothingAndHoldsItWhole(int number)
    {
        var text = HostileTexts.Taken[number];
        var written = Writers.Of(text, "json").Concat(Writers.Of(text, "ndjson")).ToList();

        Assert.True(written.Count > 20);
        foreach (var one in written)
        {
            SeenText.AssertHonest(one.Text, one.Name);
            var values = (one.Format == "json" ? [one.Text] : one.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).SelectMany(Texts).ToList();
            if (one.Of is Dataset or TableMapping)
                Assert.Contains(text, values);
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Dataset_OfAHostileText_ReadsBackEqualFromEveryFormat(int number)
    {
        var text = HostileTexts.Taken[number];
        var data = HostileAnswers.Data(text);
        var written = Writers.Of(text).Where(w => w.Of is Dataset && w.Format is not ("html" or "csv") && w.Name.Contains("metadata", StringComparison.Ordinal) is false).ToList();

        Assert.Equal(["arrow", "json", "ndjson", "parquet", "zip"], written.Select(w => w.Format).Distinct().Order(StringComparer.Ordinal));
        foreach (var one in written.Where(w => w.Format != "json" || w.Text.Contains("deployments/1", StringComparison.Ordinal)))
        {
            // A stream of record batches is no file of them.
            if (one.Writer.Contains("WriteArrowStream", StringComparison.Ordinal))
                continue;
            FlatSamples.AssertSame(data, ReadBack.Dataset(one.Format, one.Bytes));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Rows_OfAHostileText_ReadBackEqualFromEveryFormat(int number)
    {
        foreach (var one in Writers.Of(HostileTexts.Taken[number]).Where(w => w.Format is "ndjson" or "parquet" or "arrow" && !w.Writer.Contains("ToRecordBatch", StringComparison.Ordinal) && !w.Writer.Contains("Stream)", StringComparison.Ordinal)))
            ReadBack.File(one.Of, one.Format, one.Bytes);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Mapping_OfAHostileText_ReadsBackEqual(int number)
    {
        var mapping = HostileAnswers.Of(HostileTexts.Taken[number]).OfType<TableMapping>().Single();
        Assert.Equal(mapping.ToJson(), TableMapping.Parse(mapping.ToJson()).ToJson());
    }

    /// <summary>A package's files have names of ours, and each holds to the rules of its own format.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void Package_OfAHostileText_HasFilesOfOursOnly(int number)
    {
        var text = HostileTexts.Taken[number];
        foreach (var package in Writers.Of(text, "zip"))
        {
            using var zip = new ZipArchive(new MemoryStream(package.Bytes));
            Assert.All(zip.Entries, e => Assert.Matches(EntryName(), e.FullName));
            using var descriptor = new StreamReader(zip.GetEntry("datapackage.json")!.Open());
            var json = descriptor.ReadToEnd();
            SeenText.AssertHonest(json, package.Name);
            using var document = JsonDocument.Parse(json);
            Assert.Equal(text, document.RootElement.GetProperty("title").GetString());
            Assert.Equal(zip.Entries.Select(e => e.FullName).Where(n => n != "datapackage.json").Order(StringComparer.Ordinal), document.RootElement.GetProperty("resources").EnumerateArray().Select(r => r.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
            foreach (var source in document.RootElement.GetProperty("sources").EnumerateArray())
                Assert.True(!source.TryGetProperty("path", out var path) || path.GetString()!.StartsWith("http", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Texts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Texts(document.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Texts(p.Value)),
        _ => [],
    };

    [GeneratedRegex("^[a-z]+\\.(csv|json)$")]
    private static partial Regex EntryName();
}
