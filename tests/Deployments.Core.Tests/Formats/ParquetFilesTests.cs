using System.Text;
using CsCheck;
using Deployments.Tests.Json;

namespace Deployments.Tests.Formats;

public sealed class ParquetFilesTests() : DatasetDoorTests("data.parquet")
{
    private string File => PathOfFile;

    [Fact]
    public void Load_RowsOfADataset_AreTheSame()
    {
        var data = Repository.Shipped("kfor.json");
        data.WriteParquet(File);
        Assert.Equal(data.ToRows(), ParquetFiles.Load(File, FlatSchemas.Reports).Rows);
    }

    [Fact]
    public void Load_TableWritten_HasRowsTitleNotesAndSources()
    {
        var flat = FlatSamples.Table().ToFlat();
        FlatSamples.Table().WriteParquet(File);
        FlatSamples.AssertSame(flat, ParquetFiles.Load(File, FlatSchemas.Cells));
    }

    [Fact]
    public void Load_RowsWithoutTheirDataset_SaysSo()
    {
        Repository.Shipped("kfor.json").ToFlat().WriteParquet(File);
        Assert.Equal("DEP058", Assert.Single(FindingsOf(File)).Code.Code);
    }

    [Fact]
    public void Load_RowsInAnotherOrder_HasTheSameReportsByContribution()
    {
        var data = Repository.Shipped("kfor.json");
        var reading = Reordered(data, rows => [.. rows.OrderBy(r => r.Source).ThenBy(r => r.Contribution)]);
        Assert.Equal(
            data.Contributions.Select(c => c.Reports.OrderBy(r => r.Source).Select(r => r.ToString())),
            reading.Dataset!.Contributions.Select(c => c.Reports.Select(r => r.ToString())));
    }

    [Fact]
    public void Load_RowsThatCannotBe_FindsRowColumnAndValue()
    {
        var data = Repository.Shipped("kfor.json");
        var findings = Reordered(data, rows =>
        [
            rows[0] with { Contribution = "nobody" },
            rows[1] with { Effective = "soon" },
            rows[2] with { Source = "unheard-of" },
            rows[3] with { Low = 1 },
            .. rows[4..],
        ]).Findings;
        Assert.Equal(
            [
                ("DEP043", "effective", 2, "soon"),
                ("DEP051", "figure", 4, rows3(data)),
                ("DEP062", "contribution", 1, "nobody"),
            ],
            findings.Where(f => f.Code.Code.StartsWith("DEP0", StringComparison.Ordinal)).OrderBy(f => f.Code.Code).Select(f => (f.Code.Code, f.Path, f.Line ?? 0, f.Value!)));
        Assert.Contains(findings, f => f.Value == "unheard-of" && f.Line == 3);

        static string rows3(Dataset data) => data.ToRows().ElementAt(3).Figure!;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(1000)]
    public void Load_FileCutShort_IsAFinding(int length)
    {
        Repository.Shipped("kfor.json").WriteParquet(File);
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..length]);
        Assert.Equal("DEP056", Assert.Single(FindingsOf(File)).Code.Code);
    }

    [Fact]
    public void Load_TextInsteadOfParquet_IsAFinding()
    {
        System.IO.File.WriteAllText(File, "{ \"format\": \"deployments/1\" }");
        Assert.Equal("DEP056", Assert.Single(FindingsOf(File)).Code.Code);
    }

    [Fact]
    public void Load_FooterLongerThanTheFile_IsAFinding()
    {
        Repository.Shipped("kfor.json").WriteParquet(File);
        var bytes = System.IO.File.ReadAllBytes(File);
        BitConverter.TryWriteBytes(bytes.AsSpan(bytes.Length - 8), int.MaxValue);
        System.IO.File.WriteAllBytes(File, bytes);
        Assert.Equal("DEP056", Assert.Single(FindingsOf(File)).Code.Code);
    }

    [Theory]
    [InlineData(new byte[] { 0x29, 0x1C, 0x15, 0x02, 0x00, 0x00 }, "the schema has 1 elements, of which 0")]
    [InlineData(new byte[] { 0x29, 0x1C, 0x55, 0x80, 0x80, 0x80, 0x80, 0x10, 0x00, 0x00 }, "an element of the schema is said to hold 2,147,483,648 others")]
    [InlineData(new byte[] { 0x29, 0xFC, 0xFF, 0xFF, 0xFF, 0xFF, 0x07 }, "a list in the footer is said to have 2,147,483,647 elements")]
    [InlineData(new byte[] { 0x68, 0xFF, 0xFF, 0xFF, 0xFF, 0x07 }, "a text in the footer is said to be 2,147,483,647 bytes long")]
    [InlineData(new byte[] { 0x15, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF }, "a number in the footer has no end")]
    [InlineData(new byte[] { 0x25, 0x02, 0x00 }, "the footer has a field 2 of another kind than Parquet's, or twice, at byte 1")]
    [InlineData(new byte[] { 0x15, 0x02, 0x05, 0x02, 0x02, 0x00 }, "the footer has a field 1 of another kind than Parquet's, or twice, at byte 4")]
    [InlineData(new byte[] { 0x29, 0x15, 0x02, 0x00 }, "the footer has a list of other values than Parquet's at byte 2")]
    [InlineData(new byte[] { 0x15 }, "the footer ends in the middle of a value")]
    public void Load_FooterThatLies_IsRefusedBeforeRoomIsMade(byte[] footer, string says)
    {
        System.IO.File.WriteAllBytes(File, [.. "PAR1"u8, .. footer, .. BitConverter.GetBytes(footer.Length), .. "PAR1"u8]);
        var finding = Assert.Single(FindingsOf(File));
        if (says.StartsWith("the schema has 1", StringComparison.Ordinal))
            Assert.Equal("DEP056", finding.Code.Code);
        else
            Assert.Contains(says, finding.Message, StringComparison.Ordinal);
    }

    private static List<Finding> FindingsOf(string path)
    {
        Assert.False(ParquetFiles.TryLoad(path, out _, out var findings));
        return [.. findings];
    }

    private static DatasetReading Reordered(Dataset data, Func<ReportRow[], IEnumerable<ReportRow>> change)
    {
        var metadata = new Dictionary<string, string> { [FlatMetadata.Dataset] = Encoding.UTF8.GetString(data.ToJsonWithoutReports()) };
        return WholeDataset.Read(metadata, FlatBatches.Of(FlatSchemas.Reports, change([.. data.ToRows()]), size: 7), new TableFindings(), CancellationToken.None);
    }

    protected override void Write(Dataset data, string path) => data.WriteParquet(path);

    protected override void WriteAny(Dataset data, string path)
    {
        using var stream = new MemoryStream();
        data.WriteParquet(stream);
        System.IO.File.WriteAllBytes(path, stream.ToArray());
    }

    protected override Dataset Load(string path) => ParquetFiles.Load(path);
}
