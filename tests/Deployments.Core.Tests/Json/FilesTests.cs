namespace Deployments.Tests.Json;

/// <summary>Files on disk: there, not there, unreadable, replaced.</summary>
public sealed class FilesTests : IDisposable
{
    private const string Expected = "expected the path of a file in the format \"deployments/1\".";

    private readonly string directory = Directory.CreateTempSubdirectory("deployments-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void Load_WhatWasSaved_IsTheSameText()
    {
        var path = At("data.json");
        Dataset.Parse(JsonTexts.Everything).Save(path);

        Assert.Equal(JsonTexts.Everything, File.ReadAllText(path));
        Assert.Equal(JsonTexts.Everything, Dataset.Load(path).ToJson());
    }

    [Fact]
    public void Save_OverAFile_ReplacesItAndLeavesNothingBeside()
    {
        var path = At("data.json");
        File.WriteAllText(path, new string('x', 100_000));

        Dataset.Parse(JsonTexts.Everything).Save(path);

        Assert.Equal(JsonTexts.Everything, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(directory));
    }

    [Fact]
    public void Save_IntoNoDirectory_SaysWhich()
    {
        var folder = Path.Combine(Path.GetTempPath(), "none");

        var error = Assert.Throws<DirectoryNotFoundException>(() => new DatasetBuilder("x").Build().Save(Path.Combine(folder, "x.json")));

        Assert.Equal($"There is no directory '{folder}' to save the file in.", error.Message);
    }

    [Fact]
    public void Save_OverADirectory_FailsAndLeavesNothingBeside()
    {
        Assert.ThrowsAny<Exception>(() => Dataset.Parse(JsonTexts.Everything).Save(directory + Path.DirectorySeparatorChar));

        Assert.Empty(Directory.GetFiles(directory));
    }

    [Fact]
    public void Load_NoSuchFile_IsAFinding() =>
        Assert.Equal($"error DEP001 at $: There is no file '{At("none.json")}'; {Expected}", Refused(At("none.json")));

    [Fact]
    public void Load_NoSuchDirectory_IsAFinding() =>
        Assert.Equal($"error DEP001 at $: There is no file '{At("none/none.json")}'; {Expected}", Refused(At("none/none.json")));

    [Fact]
    public void Load_Directory_IsAFinding() =>
        Assert.Equal($"error DEP002 at $: '{directory}' is a directory; {Expected}", Refused(directory));

    [Fact]
    public void Load_NoPermission_IsAFinding()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is forbidden to this user.");
        File.WriteAllText(At("secret.json"), "{}");
        if (OperatingSystem.IsWindows())
            Assert.Skip("The test forbids with Unix file modes.");
        else
            File.SetUnixFileMode(At("secret.json"), UnixFileMode.None);

        Assert.Equal($"error DEP003 at $: There is no permission to read '{At("secret.json")}'; {Expected}", Refused(At("secret.json")));
    }

    [Fact]
    public void Load_PathThatCannotBe_IsAFinding() =>
        Assert.StartsWith("error DEP004 at $: 'a\uFFFDb' cannot be read: ", Refused("a\0b"), StringComparison.Ordinal);

    [Fact]
    public void Load_EmptyFile_IsAFinding()
    {
        File.WriteAllText(At("empty.json"), "");

        Assert.Equal("error DEP006 at line 1, column 1, $: The file is empty; expected one object, { \"format\": \"deployments/1\", … }.", Refused(At("empty.json")));
    }

    [Fact]
    public void Load_MoreThanTwoGigabytes_IsAFinding()
    {
        // Sparse: it takes no room on the disk and is refused by its length.
        using (var file = File.Create(At("huge.json")))
            file.SetLength(1L << 32);

        Assert.Equal("error DEP005 at $: The file is larger than 2 GB, the most that can be read at once; split it, or keep the reports in Parquet, Arrow or a data package.", Refused(At("huge.json")));
    }

    [Fact]
    public void TryLoad_NoSuchFile_IsFalseWithTheSameFinding()
    {
        Assert.False(Dataset.TryLoad(At("none.json"), out var dataset, out var findings));

        Assert.Null(dataset);
        Assert.Equal([FindingCodes.FileMissing], findings.Select(f => f.Code));
        Assert.Equal(At("none.json"), findings[0].Value);
    }

    [Fact]
    public void Load_NoPath_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => Dataset.Load(null!));
        Assert.Throws<ArgumentException>(() => Dataset.Load(""));
        Assert.Throws<ArgumentException>(() => Dataset.Parse(JsonTexts.Everything).Save(""));
    }

    [Fact]
    public void Read_StreamThatCannotSeek_ReadsToItsEnd()
    {
        using var slow = new Trickle(System.Text.Encoding.UTF8.GetBytes(JsonTexts.Everything));

        Assert.Equal(JsonTexts.Everything, Dataset.Read(slow).ToJson());
    }

    private string At(string name) => Path.Combine(directory, name);

    private static string Refused(string path) => string.Join("\n", Assert.Throws<DatasetException>(() => Dataset.Load(path)).Findings);

    /// <summary>A stream without length that gives few bytes at a time, as a network does.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));
    }
}
