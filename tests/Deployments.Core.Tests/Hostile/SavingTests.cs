using System.Diagnostics;

namespace Deployments.Tests.Hostile;

/// <summary>Whatever happens while a file is saved, what is on the disk is the old file or the new one, whole.</summary>
public sealed class SavingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("deployments-saving-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Save_KilledAtAnyMoment_LeavesTheOldFileOrTheNew()
    {
        var both = new[] { false, true }.Select(SavingChild.Data).Select(BytesOf).ToArray();
        // A test cannot wait for a killed process otherwise than by waiting; on a machine with much to do it is still saving.
        var kills = new[] { 0 }.Concat(Enumerable.Range(0, Often.Times(5) - 1).Select(i => (i * 37) % 101));
        foreach (var wait in kills)
        {
            KillAfter(wait);
            foreach (var name in SavingChild.Ways.Keys)
            {
                var found = File.ReadAllBytes(At(name));
                Assert.True(both.Any(b => b[name].AsSpan().SequenceEqual(found)), $"{name} is neither the old file nor the new one after {wait} ms: it has {found.Length} bytes.");
            }

            // What a killed program leaves behind says what it is, and hides.
            foreach (var left in Directory.GetFiles(folder).Select(Path.GetFileName).Except(SavingChild.Ways.Keys).Except(["data.csv-metadata.json"]))
                Assert.StartsWith(".deployments-", left, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Save_WritingFails_LeavesTheOldFileAndNothingElse()
    {
        File.WriteAllText(At("data.json"), "old");

        Assert.Equal("full", Assert.Throws<IOException>(() => FileReplacement.Write(At("data.json"), stream =>
        {
            stream.Write(new byte[1 << 20]);
            throw new IOException("full");
        })).Message);

        Assert.Equal("old", File.ReadAllText(At("data.json")));
        Assert.Equal([At("data.json")], Directory.GetFiles(folder));
    }

    [Fact]
    public void Save_TextLargerThanCanBeReadBack_IsRefused()
    {
        using var stream = new MemoryStream();

        var refused = Assert.Throws<IOException>(() => new DatasetWriter(stream, most: 1_000).Write(SavingChild.Data(second: false)));

        Assert.Equal("The dataset's text is larger than 2 GB, the most that can be read back at once; write Parquet, Arrow or a data package instead.", refused.Message);
    }

    [Fact]
    public void Save_DiskFull_IsTheStreamsOwnError()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a file that is always full.");
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
        Assert.Throws<IOException>(() => SavingChild.Data(second: false).Write(full));
    }

    [Fact]
    public void Save_NoRoomLeft_LeavesTheOldFileAndNothingElse()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder), "Only who may mount a file system has a small one to fill.");
        try
        {
            foreach (var (name, save) in SavingChild.Ways)
            {
                save(SavingChild.Data(second: false), At(name));
                FillDisk();
                var before = Directory.GetFiles(folder).ToDictionary(f => f, File.ReadAllBytes);

                Assert.Throws<IOException>(() => save(SavingChild.Data(second: true), At(name)));

                Assert.Equal(before.Keys.Order(), Directory.GetFiles(folder).Order());
                Assert.All(before, f => Assert.Equal(f.Value, File.ReadAllBytes(f.Key)));
                foreach (var file in before.Keys)
                    File.Delete(file);
            }
        }
        finally
        {
            Assert.True(Run("umount", folder));
        }
    }

    [Fact]
    public void Save_OverALink_ReplacesWhatItLeadsTo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        var data = SavingChild.Data(second: false);
        Directory.CreateDirectory(At("elsewhere"));
        File.CreateSymbolicLink(At("data.json"), Path.Combine("elsewhere", "data.json"));

        // At first the link leads nowhere yet.
        foreach (var _ in (int[])[1, 2])
        {
            data.Save(At("data.json"));
            Assert.NotNull(new FileInfo(At("data.json")).LinkTarget);
            Assert.Equal(data.ToJson(), File.ReadAllText(At(Path.Combine("elsewhere", "data.json"))));
        }
    }

    [Fact]
    public void Save_OverAFile_KeepsItsPermissions()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The test looks at Unix file modes.");
            return;
        }

        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.WriteAllText(At("data.json"), "");
        File.SetUnixFileMode(At("data.json"), Own);

        SavingChild.Data(second: false).Save(At("data.json"));

        Assert.Equal(Own, File.GetUnixFileMode(At("data.json")));
    }

    [Fact]
    public void Save_OverAFileThatMayOnlyBeRead_IsRefused()
    {
        File.WriteAllText(At("data.json"), "old");
        File.SetAttributes(At("data.json"), FileAttributes.ReadOnly);

        var refused = Assert.Throws<UnauthorizedAccessException>(() => SavingChild.Data(second: false).Save(At("data.json")));
        File.SetAttributes(At("data.json"), FileAttributes.Normal);

        Assert.Equal($"The file {Excerpt.Of(At("data.json"))} may only be read; it is not replaced.", refused.Message);
        Assert.Equal("old", File.ReadAllText(At("data.json")));
    }

    [Fact]
    public void Save_ToWhatIsNoFile_IsRefused()
    {
        var data = SavingChild.Data(second: false);
        Assert.Equal($"{Excerpt.Of(folder)} is a directory; expected the path of a file.", Assert.Throws<IOException>(() => data.Save(folder)).Message);
        Assert.Throws<DirectoryNotFoundException>(() => data.Save(Path.Combine(folder, "nowhere", "data.json")));
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Devices have other names there.");
        Assert.Equal("'/dev/null' is no file that can be replaced; write to a stream instead.", Assert.Throws<IOException>(() => data.Save("/dev/null")).Message);
        Assert.Empty(Directory.GetFiles(folder));
    }

    private Dictionary<string, byte[]> BytesOf(Dataset data) => SavingChild.Ways.ToDictionary(w => w.Key, w =>
    {
        w.Value(data, At(w.Key));
        return File.ReadAllBytes(At(w.Key));
    });

    private void KillAfter(int milliseconds)
    {
        var start = new ProcessStartInfo(ThisProgram.Path, ThisProgram.Arguments) { RedirectStandardOutput = true };
        start.Environment[SavingChild.Folder] = folder;
        using var child = Process.Start(start)!;
        try
        {
            Assert.Equal("saving", child.StandardOutput.ReadLine());
            Thread.Sleep(milliseconds);
        }
        finally
        {
            child.Kill();
            child.WaitForExit();
        }
    }

    /// <summary>Fills the small file system but for one page, so that writing begins and then fails.</summary>
    private void FillDisk()
    {
        using var filler = new FileStream(At("filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var page = new byte[4096];
        try
        {
            while (true)
                filler.Write(page);
        }
        catch (IOException)
        {
            filler.SetLength(filler.Length - page.Length);
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private string At(string name) => Path.Combine(folder, name);
}
