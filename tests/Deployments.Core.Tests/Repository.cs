namespace Deployments.Tests;

/// <summary>Where the repository's own files are, wherever the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The path of a file of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>One of the datasets that ship with the samples.</summary>
    public static Dataset Shipped(string name) => Dataset.Load(PathOf("samples", "data", name));

    /// <summary>The path of a published dataset beside the repository; the test skips, saying so, where it is absent.</summary>
    public static string Published(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", "data", .. parts]);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"The published dataset {Path.Combine(parts)} is not beside the repository.");
        return path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Deployments.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run from within the repository.");
        return folder.FullName;
    }
}
