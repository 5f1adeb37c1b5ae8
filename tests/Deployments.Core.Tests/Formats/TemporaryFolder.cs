namespace Deployments.Tests.Formats;

/// <summary>A folder for one test, gone after it.</summary>
/// <param name="inMemory">Whether it may lie where nothing reaches a disk, for tests that write very many files and ask nothing of the disk.</param>
internal sealed class TemporaryFolder(bool inMemory = false) : IDisposable
{
    private const string Prefix = "deployments-formats-";
    private const string Memory = "/dev/shm";

    public string Root { get; } = inMemory && Directory.Exists(Memory)
        ? Directory.CreateDirectory(Path.Combine(Memory, Prefix + Path.GetRandomFileName())).FullName
        : Directory.CreateTempSubdirectory(Prefix).FullName;

    /// <summary>The names of the files in it, in order.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public string PathOf(string name) => Path.Combine(Root, name);

    public void Dispose()
    {
        if (Directory.Exists(Root))
            Directory.Delete(Root, recursive: true);
    }
}
