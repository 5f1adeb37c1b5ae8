using Deployments.Tests.Json;
using CsCheck;

namespace Deployments.Tests.Formats;

public sealed class ArrowFilesTests() : DatasetDoorTests("data.arrow")
{
    private string File => PathOfFile;

    [Fact]
    public void Load_TableWritten_HasRowsTitleNotesAndSources()
    {
        FlatSamples.Table().WriteArrow(File);
        FlatSamples.AssertSame(FlatSamples.Table().ToFlat(), ArrowFiles.Load(File, FlatSchemas.Cells));
    }

    [Fact]
    public void ToRecordBatch_OfATable_ReadsBackEqual()
    {
        using var batch = FlatSamples.Table().ToRecordBatch();
        Assert.Equal(FlatSchemas.Cells.Columns.Select(c => c.Name), batch.Schema.FieldsList.Select(f => f.Name));
        Assert.Equal(FlatSchemas.Cells.Columns.Select(c => !c.IsRequired), batch.Schema.FieldsList.Select(f => f.IsNullable));
        FlatSamples.AssertSame(FlatSamples.Table().ToFlat(), batch.ToFlat(FlatSchemas.Cells));
    }

    [Fact]
    public void ToFlat_OfAnotherBatch_NamesTheColumnsThatItLacks()
    {
        using var batch = FlatSamples.Table().ToRecordBatch();
        Assert.Equal("DEP041", Assert.Single(Assert.Throws<DatasetException>(() => batch.ToFlat(FlatSchemas.Reports)).Findings).Code.Code);
    }

    [Theory]
    [InlineData("[\"\\ud800\"]", 0)]
    [InlineData("[5, \"a note\"]", 2)]
    [InlineData("[", 0)]
    public void ToFlat_OfABatchWithNotesOfItsOwn_HasTheRows(string notes, int count)
    {
        using var batch = FlatSamples.Table().ToRecordBatch();
        using var other = new Apache.Arrow.RecordBatch(new Apache.Arrow.Schema(batch.Schema.FieldsList, [new("deployments.notes", notes)]), batch.Arrays, batch.Length);
        var read = other.ToFlat(FlatSchemas.Cells);
        Assert.Equal((FlatSamples.Table().ToFlat().Rows.Count(), count), (read.Rows.Count(), read.Notes.Count));
    }

    [Fact]
    public void ToFlat_OfABatchWithAColumnTwice_IsRefused()
    {
        using var batch = FlatSamples.Table().ToRecordBatch();
        using var twice = new Apache.Arrow.RecordBatch(new Apache.Arrow.Schema([.. batch.Schema.FieldsList, batch.Schema.GetFieldByName("low")], null), [.. batch.Arrays, batch.Column("high")], batch.Length);
        Assert.Equal("DEP069", Assert.Single(Assert.Throws<DatasetException>(() => twice.ToFlat(FlatSchemas.Cells)).Findings).Code.Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void Load_FileCutShort_IsAFinding(int length)
    {
        Repository.Shipped("kfor.json").WriteArrow(File);
        System.IO.File.WriteAllBytes(File, System.IO.File.ReadAllBytes(File)[..length]);
        Assert.False(ArrowFiles.TryLoad(File, out _, out var findings));
        Assert.Equal("DEP056", Assert.Single(findings).Code.Code);
    }

    protected override void Write(Dataset data, string path) => data.WriteArrow(path);

    protected override void WriteAny(Dataset data, string path)
    {
        using var stream = System.IO.File.Create(path);
        data.WriteArrowStream(stream);
    }

    protected override Dataset Load(string path) => ArrowFiles.Load(path);
}
