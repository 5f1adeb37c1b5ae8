using CsCheck;
using Deployments.Tests.Json;

namespace Deployments.Tests.Formats;

public sealed class NdjsonFilesTests() : DatasetDoorTests("data.ndjson")
{
    private string File => PathOfFile;

    [Fact]
    public void Load_LinesInAnotherOrder_IsEqual()
    {
        var data = Repository.Shipped("kfor.json");
        data.WriteNdjson(File);
        var lines = System.IO.File.ReadAllLines(File);
        System.IO.File.WriteAllLines(File, lines.OrderByDescending(l => l[..12]));
        FlatSamples.AssertSame(data, NdjsonFiles.Load(File));
    }

    [Fact]
    public void Load_TableWritten_HasRowsTitleNotesAndSources()
    {
        FlatSamples.Table().WriteNdjson(File);
        FlatSamples.AssertSame(FlatSamples.Table().ToFlat(), NdjsonFiles.Load(File, FlatSchemas.Cells));
    }

    [Fact]
    public void Load_ReportRowsWritten_AreTheSame()
    {
        FlatSamples.Awkward().ToFlat().WriteNdjson(File);
        FlatSamples.AssertSame(FlatSamples.Awkward().ToFlat(), NdjsonFiles.Load(File, FlatSchemas.Reports));
    }

    [Fact]
    public void Load_RowWithAPropertyTwice_IsAFinding()
    {
        FlatSamples.Table().WriteNdjson(File);
        var lines = System.IO.File.ReadAllLines(File);
        lines[1] = lines[1].Replace("\"low\":", "\"low\":null,\"low\":", StringComparison.Ordinal);
        System.IO.File.WriteAllLines(File, lines);

        Assert.False(NdjsonFiles.TryLoad(File, FlatSchemas.Cells, out _, out var findings));
        Assert.Equal(["error DEP031 at line 2, low: \"low\" is written a second time in this object; keep one. The row is not used."], findings.Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("\"stage\":\"deployed\"", "\"stage\":\"marching\"", "DEP035", "marching")]
    [InlineData("\"kind\":\"report\"", "\"kind\":\"rumour\"", "DEP035", "rumour")]
    [InlineData("\"level\":", "\"lewel\":", "DEP030", null)]
    [InlineData("}", "", "DEP010", null)]
    public void Load_BrokenLine_IsFoundThere(string old, string now, string code, string? value)
    {
        Repository.Shipped("kfor.json").WriteNdjson(File);
        var lines = System.IO.File.ReadAllLines(File);
        var at = Array.FindIndex(lines, l => l.StartsWith("{\"kind\":\"report\"", StringComparison.Ordinal) && l.Contains(old, StringComparison.Ordinal));
        lines[at] = lines[at].Replace(old, now, StringComparison.Ordinal);
        System.IO.File.WriteAllLines(File, lines);

        Assert.False(NdjsonFiles.TryLoad(File, out _, out var findings));

        var finding = findings.First(f => f.Severity == FindingSeverity.Error);
        Assert.Equal((code, at + 1), (finding.Code.Code, finding.Line));
        if (value is not null)
            Assert.Contains(value, finding.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_WithoutTheDatasetsLine_SaysSo()
    {
        System.IO.File.WriteAllText(File, "{\"kind\":\"source\",\"id\":\"s\",\"publisher\":\"p\"}\n");
        Assert.False(NdjsonFiles.TryLoad(File, out _, out var findings));
        Assert.Equal("DEP058", Assert.Single(findings).Code.Code);
    }

    [Fact]
    public void Load_ReportOfNobody_IsFoundThere()
    {
        System.IO.File.WriteAllText(File, "{\"kind\":\"dataset\",\"format\":\"deployments/1\",\"title\":\"x\"}\n{\"kind\":\"report\",\"contribution\":\"nobody\",\"effective\":\"2016\",\"stage\":\"deployed\",\"level\":1,\"source\":\"s\"}\n");
        Assert.False(NdjsonFiles.TryLoad(File, out _, out var findings));
        var finding = Assert.Single(findings);
        Assert.Equal(("DEP062", 2, "nobody"), (finding.Code.Code, finding.Line, finding.Value));
    }

    [Fact]
    public void Load_BrokenRows_AreFoundWithLineColumnAndValue()
    {
        FlatSamples.Table().WriteNdjson(File);
        var lines = System.IO.File.ReadAllLines(File);
        lines[0] = lines[0].Replace("\"first\":\"2016-06-30\"", "\"first\":20160630", StringComparison.Ordinal);
        lines[1] = "[1]";
        System.IO.File.WriteAllLines(File, lines);

        Assert.False(NdjsonFiles.TryLoad(File, FlatSchemas.Cells, out _, out var findings));

        Assert.Equal([("DEP043", 1, "first", "20160630"), ("DEP010", 2, "$", null)], findings.Select(f => (f.Code.Code, f.Line, f.Path, f.Value)));
    }

    protected override void Write(Dataset data, string path) => data.WriteNdjson(path);

    protected override Dataset Load(string path) => NdjsonFiles.Load(path);
}
