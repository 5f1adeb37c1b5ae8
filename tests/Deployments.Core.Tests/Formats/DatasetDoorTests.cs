using CsCheck;
using Deployments.Tests.Json;

namespace Deployments.Tests.Formats;

/// <summary>What every door must keep that a whole dataset goes out by: what comes in again is the same.</summary>
/// <param name="name">The name of the file.</param>
public abstract class DatasetDoorTests(string name) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names => FlatSamples.Names;

    private protected TemporaryFolder Folder => folder;

    protected string PathOfFile => folder.PathOf(name);

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_ShippedDatasetWritten_IsEqual(string shipped) => AssertReadsBack(Repository.Shipped(shipped));

    [Fact]
    public void Load_EverythingWritten_IsEqual() => AssertReadsBack(Dataset.Parse(JsonTexts.Everything));

    [Fact]
    public void Load_AwkwardTextsWritten_IsEqual() => AssertReadsBack(FlatSamples.Awkward());

    [Fact]
    public void Load_DatasetWithoutReports_IsEqual() => AssertReadsBack(new DatasetBuilder("Nothing yet").Build());

    [Fact]
    public void Load_AnyDatasetWritten_IsEqual() => Generators.Datasets.Sample(
        data =>
        {
            using var own = new TemporaryFolder();
            WriteAny(data, own.PathOf(name));
            FlatSamples.AssertSame(data, Load(own.PathOf(name)));
        },
        iter: Often.Times(40));

    protected abstract void Write(Dataset data, string path);

    /// <summary>Another way to write, for the generated datasets, where the door has one.</summary>
    protected virtual void WriteAny(Dataset data, string path) => Write(data, path);

    protected abstract Dataset Load(string path);

    protected virtual void AssertReadsBack(Dataset data) => AssertReadsBack(data, PathOfFile);

    protected void AssertReadsBack(Dataset data, string path)
    {
        Write(data, path);
        FlatSamples.AssertSame(data, Load(path));
    }
}
