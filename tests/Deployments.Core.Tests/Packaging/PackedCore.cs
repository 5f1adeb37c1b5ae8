using System.Globalization;
using System.IO.Compression;
using System.Reflection;

namespace Deployments.Tests.Packaging;

/// <summary>The packages packed once, under a version that nobody has cached, in a folder of their own.</summary>
public sealed class PackedCore : IDisposable
{
    private readonly string work = Directory.CreateTempSubdirectory("deployments-package-").FullName;

    public PackedCore()
    {
        var configuration = typeof(Dataset).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        foreach (var project in new[] { "Deployments.Core", "Deployments.Formats", "Deployments.Plotting" })
        {
            Dotnet(
                Repository.Root, "pack", Repository.PathOf("src", project), "--no-build", "-c", configuration, "-o", Feed,
                $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={Folder("nuspec-" + project)}");
        }
    }

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{Guid.NewGuid():N}");

    /// <summary>The folder that holds the package and nothing else.</summary>
    public string Feed => Path.Combine(work, "feed");

    public string PackagePath => Path.Combine(Feed, $"Deployments.Core.{Version}.nupkg");

    public string SymbolsPath => Path.Combine(Feed, $"Deployments.Core.{Version}.snupkg");

    /// <summary>A new folder outside the repository, gone after the tests.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(work, name)).FullName;

    /// <summary>A new folder outside the repository in which no packages are known but the packed ones and those that this repository's own restore has fetched.</summary>
    public string HostFolder(string name)
    {
        var folder = Folder(name);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Feed}" />
                <add key="fetched" value="{GlobalPackages}" />
              </packageSources>
            </configuration>
            """);
        return folder;
    }

    /// <summary>Runs a command of the SDK; see <see cref="Command.Run"/>.</summary>
    public string Dotnet(string folder, params string[] arguments) => Run(folder, "dotnet", arguments, null);

    /// <summary>Runs a program that knows the packed packages only; see <see cref="Command.Run"/>.</summary>
    public string Run(string folder, string program, string[] arguments, string? input) => Command.Run(folder,
    [
        ("DOTNET_NOLOGO", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),

        // Scripts print numbers of their own as the user's culture has them.
        ("LC_ALL", "C.UTF-8"),

        // A build node that stays alive would hold this process's pipes open.
        ("MSBUILDDISABLENODEREUSE", "1"),

        // What the test run that started this process has set for its own build.
        ("MSBuildSDKsPath", null), ("MSBuildExtensionsPath", null), ("MSBUILD_EXE_PATH", null),

        // Single-file apps are built below this folder, which would fill up with one build for each test run.
        ("XDG_DATA_HOME", Folder("data")),
        ("XDG_CONFIG_HOME", Folder("config")),
    ], program, arguments, input);

    public ZipArchive Open() => ZipFile.OpenRead(PackagePath);

    public ZipArchive OpenFormats() => ZipFile.OpenRead(Path.Combine(Feed, $"Deployments.Formats.{Version}.nupkg"));

    public void Dispose()
    {
        Directory.Delete(work, recursive: true);
        foreach (var package in new[] { "deployments.core", "deployments.formats", "deployments.plotting" })
        {
            var cached = Path.Combine(GlobalPackages, package, Version.ToLowerInvariant());
            if (Directory.Exists(cached))
                Directory.Delete(cached, recursive: true);
        }
    }

    /// <summary>Where packages are cached.</summary>
    public static string GlobalPackages { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
        ? set
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
