using System.Text.Json;

namespace Deployments.Tests.SupplyChain;

/// <summary>A package that a project restores, as its lock file has it.</summary>
/// <param name="Project">The project's folder in the repository.</param>
/// <param name="ContentHash">What NuGet compares on every restore.</param>
/// <param name="Needs">The ids that this package asks for itself.</param>
internal sealed record LockedPackage(string Project, string Id, string Version, bool IsDirect, string ContentHash, IReadOnlyList<string> Needs)
{
    /// <summary>What the package is called in lists of materials.</summary>
    public string Url => $"pkg:nuget/{Id}@{Version}";

    /// <summary>The folders of all projects.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. from room in new[] { "benchmarks", "src", "tests" }
           from file in Directory.EnumerateFiles(Repository.PathOf(room), "*.csproj", SearchOption.AllDirectories)
           let folder = Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('\\', '/')
           orderby folder
           select folder,
    ];

    /// <summary>The folders of the projects that become packages.</summary>
    public static IReadOnlyList<string> Released { get; } = [.. Projects.Where(p => p.StartsWith("src/", StringComparison.Ordinal))];

    /// <summary>All packages of a project, the projects it refers to left out.</summary>
    public static IReadOnlyList<LockedPackage> Of(string project)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathOf([.. project.Split('/'), "packages.lock.json"])));
        return
        [
            .. from framework in file.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               let type = package.Value.GetProperty("type").GetString()
               where type != "Project"
               orderby package.Name.ToUpperInvariant()
               select new LockedPackage(
                   project, package.Name, package.Value.GetProperty("resolved").GetString()!, type == "Direct", package.Value.GetProperty("contentHash").GetString()!,
                   package.Value.TryGetProperty("dependencies", out var needs) ? [.. needs.EnumerateObject().Select(n => n.Name)] : []),
        ];
    }

    /// <summary>What whoever uses a project's package gets with it; what only builds it is left out.</summary>
    public static IReadOnlyList<LockedPackage> NeededBy(string project) => [.. Of(project).Where(p => !BuildsOnly(p.Id))];

    // Analyzers of a project's own code (PrivateAssets), and the SDK's.
    private static bool BuildsOnly(string id) => id is "Microsoft.CodeAnalysis.BannedApiAnalyzers" or "Microsoft.CodeAnalysis.PublicApiAnalyzers" or "Microsoft.NET.ILLink.Tasks";
}
