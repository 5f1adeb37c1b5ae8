namespace Deployments;

/// <summary>A data package in a folder.</summary>
internal sealed class FolderFiles(string folder, CancellationToken cancel) : IPackageFiles
{
    public Stream? Open(string path)
    {
        var full = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
        // A link would lead out of the package as surely as a path with dots in it.
        if (!File.Exists(full) || File.ResolveLinkTarget(full, returnFinalTarget: false) is not null)
            return null;
        return new StoppableFile(full, FileMode.Open, FileAccess.Read, FileShare.Read, cancel);
    }

    public void Dispose()
    {
    }
}
