using Deployments.Tests.Json;
using CsCheck;

namespace Deployments.Tests.Formats;

public sealed class ArrowFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names => FlatSamples.Names;

    private string File => folder.PathOf("data.arrow");

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_ShippedDatasetWritten_IsEqual(string name) => AssertReadsBack(Repository.Shipped(name));

    [Fact]
    public void Load_EverythingWritten_IsEqual() => AssertReadsBack(Dataset.Parse(JsonTexts.Everything));

    [Fact]
    public void Load_AwkwardTextsWritten_IsEqual() => AssertReadsBack(FlatSamples.Awkward());

    [Fact]
    public void Load_DatasetWithoutReports_IsEqual() => AssertReadsBack(new DatasetBuilder("Nothing yet").Build());

    [Fact]
    public void Load_AnyDatasetWrittenAsAStream_IsEqual() => Generators.Datasets.Sample(
        data =>
        {
            using var own = new TemporaryFolder();
            using (var stream = System.IO.File.Create(own.PathOf("data.arrows")))
                data.WriteArrowStream(stream);
            FlatSamples.AssertSame(data, ArrowFiles.Load(own.PathOf("data.arrows")));
        },
        iter: 40);

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

    [Fact]
    public void Load_DamagedAnywhere_IsReadOrRefusedAndNeverThrowsAnythingElse()
    {
        Repository.Shipped("coalition-2016-07.json").WriteArrow(File);
        Damaged.AssertReadOrRefused(System.IO.File.ReadAllBytes(File), 200, bytes =>
        {
            System.IO.File.WriteAllBytes(File, bytes);
            return (ArrowFiles.TryLoad(File, out _, out var findings), findings);
        });
    }

    private void AssertReadsBack(Dataset data)
    {
        data.WriteArrow(File);
        FlatSamples.AssertSame(data, ArrowFiles.Load(File));
    }
}
