namespace Deployments.Tests.Formats;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("deployments-formats-").FullName;

    /// <summary>The names of the files in it, in order.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Root).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public string PathOf(string name) => Path.Combine(Root, name);

    public void Dispose()
    {
        if (Directory.Exists(Root))
            Directory.Delete(Root, recursive: true);
    }
}
