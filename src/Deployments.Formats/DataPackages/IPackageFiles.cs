namespace Deployments;

/// <summary>The files of a data package, in a folder or in a zip file.</summary>
internal interface IPackageFiles : IDisposable
{
    /// <summary>Opens a file by its path within the package; null where there is none.</summary>
    Stream? Open(string path);
}
