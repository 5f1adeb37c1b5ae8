namespace Deployments.Tests.Hostile;

/// <summary>Long work stops when it is cancelled, and leaves nothing half made.</summary>
public sealed class CancellationTests : IDisposable
{
    private static readonly CancellationToken Cancelled = new(canceled: true);
    private readonly string folder = Directory.CreateTempSubdirectory("deployments-cancelled-").FullName;

    public static TheoryData<string> Ways => [.. SavingChild.Ways.Keys.Where(k => k != "data.csv")];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Load_Cancelled_StopsAndCanBeDoneAgain(string name)
    {
        var path = Path.Combine(folder, name);
        var data = SavingChild.Data(second: true);
        SavingChild.Ways[name](data, path);

        Assert.ThrowsAny<OperationCanceledException>(() => Load(name, path, Cancelled));
        Assert.Equal(data.ToJson(), Load(name, path, CancellationToken.None).ToJson());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Save_Cancelled_LeavesTheOldFile(string name)
    {
        var path = Path.Combine(folder, name);
        SavingChild.Ways[name](SavingChild.Data(second: false), path);
        var old = File.ReadAllBytes(path);
        using var source = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => Save(name, SavingChild.Data(second: true), path, Cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => FileReplacement.Write(path, stream =>
        {
            stream.Write(new byte[1 << 16]);
            source.Cancel();
            stream.Write(new byte[1 << 16]);
        }, source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => FileReplacement.Write(path, stream => { }, source.Token));

        Assert.Equal(old, File.ReadAllBytes(path));
        Assert.DoesNotContain(Directory.GetFiles(folder), f => Path.GetFileName(f).StartsWith(FileReplacement.Prefix, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_CancelledBetweenSteps_StopsThere()
    {
        using var source = new CancellationTokenSource();
        using var stream = new CancellingStream(System.Text.Encoding.UTF8.GetBytes(SavingChild.Data(second: true).ToJson()), source);

        Assert.Throws<OperationCanceledException>(() => Dataset.Read(stream, source.Token));

        Assert.Equal(1, stream.Reads);
    }

    [Fact]
    public void Build_Cancelled_CanBuildLater()
    {
        var builder = Huge.Builder().Add(Huge.Place).Add(Huge.Force("force", "USA", "place", Huge.Report(Huge.Day, 5)));

        Assert.Throws<OperationCanceledException>(() => builder.Build(Cancelled));

        Assert.Equal(1, builder.Build().ReportCount);
    }

    [Fact]
    public void Build_CancelledOnTwoThreads_LeavesNothingRunning()
    {
        // So many reports are looked at on two threads.
        var builder = Huge.Builder().Add(Huge.Place).Add(Huge.Force("force", "USA", "place", [.. Enumerable.Range(0, 100_000).Select(i => Huge.Report(Huge.Day.PlusDays(i % 3_000), 5) with { Published = Huge.Day.PlusDays(i) })]));
        using var source = new CancellationTokenSource();
        var draft = builder.Draft;
        var index = new DatasetIndex(draft);
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DatasetValidation.Check(draft, index, source.Token));

        Assert.Equal(100_000, builder.Build().ReportCount);
    }

    [Fact]
    public void Load_MappedTableCancelled_Stops()
    {
        var path = Path.Combine(folder, "missions.csv");
        File.WriteAllText(path, "Date,Mission,Mission HQ,Troops,Police,Observers,Total\n2013-12-31,MINURSO,Laayoune,27,4,195,226\n");

        Assert.ThrowsAny<OperationCanceledException>(() => Peacekeeping.Missions.Load([path], Cancelled));

        Assert.Equal(4, Peacekeeping.Missions.Load([path], CancellationToken.None).Dataset.Totals.Count);
    }

    private static Dataset Load(string name, string path, CancellationToken cancel) => Path.GetExtension(name) switch
    {
        ".json" => Dataset.Load(path, cancel),
        ".ndjson" => NdjsonFiles.Load(path, cancel),
        ".parquet" => ParquetFiles.Load(path, cancel),
        ".arrow" => ArrowFiles.Load(path, cancel),
        _ => DataPackages.Load(path, cancel),
    };

    private static void Save(string name, Dataset data, string path, CancellationToken cancel)
    {
        switch (Path.GetExtension(name))
        {
            case ".json": data.Save(path, cancel); break;
            case ".ndjson": data.WriteNdjson(path, cancel); break;
            case ".parquet": data.WriteParquet(path, cancel); break;
            case ".arrow": data.WriteArrow(path, cancel); break;
            default: data.WriteDataPackage(path, cancel: cancel); break;
        }
    }

    /// <summary>Gives some bytes, and cancels.</summary>
    private sealed class CancellingStream(byte[] bytes, CancellationTokenSource source) : MemoryStream(bytes)
    {
        public int Reads { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Reads++;
            source.Cancel();
            return base.Read(buffer, offset, Math.Min(count, 1_000));
        }
    }
}
