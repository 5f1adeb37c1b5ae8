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
        foreach (var project in new[] { "Deployments.Core", "Deployments.Formats", "Deployments.Plotting" })
            Pack(project, Feed);
    }

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{Guid.NewGuid():N}");

    /// <summary>The folder that holds the package and nothing else.</summary>
    public string Feed => Path.Combine(work, "feed");

    /// <summary>Whether the SDK knows how to give two packings the same bytes.</summary>
    public bool SdkPacksAlike =>
        File.ReadAllText(Dotnet(Repository.Root, "msbuild", Repository.PathOf("src", "Deployments.Core"), "-getProperty:NuGetBuildTasksPackTargets").Trim())
            .Contains("DeterministicTimestamp", StringComparison.Ordinal);

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
    public string Run(string folder, string program, string[] arguments, string? input, params (string Name, string? Value)[] environment) => Command.Run(folder,
    [
        ("DOTNET_NOLOGO", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),

        // A build node that stays alive would hold this process's pipes open.
        ("MSBUILDDISABLENODEREUSE", "1"),

        // What the test run that started this process has set for its own build.
        ("MSBuildSDKsPath", null), ("MSBuildExtensionsPath", null), ("MSBUILD_EXE_PATH", null),

        // Single-file apps are built below this folder, which would fill up with one build for each test run.
        ("XDG_DATA_HOME", Folder("data")),
        ("XDG_CONFIG_HOME", Folder("config")),
        .. environment,
    ], program, arguments, input);

    /// <summary>Packs what is built of a project into a folder.</summary>
    public void Pack(string project, string folder, params (string Name, string? Value)[] environment)
    {
        var configuration = typeof(Dataset).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        Run(
            Repository.Root, "dotnet",
            ["pack", Repository.PathOf("src", project), "--no-build", "-c", configuration, "-o", folder, $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={Folder("nuspec-" + project)}"],
            null, environment);
    }

    /// <summary>Where a packed package is.</summary>
    /// <param name="kind">nupkg, or snupkg for its symbols.</param>
    public string PathOf(string name, string kind) => Path.Combine(Feed, $"{name}.{Version}.{kind}");

    public ZipArchive Open(string name) => ZipFile.OpenRead(PathOf(name, "nupkg"));

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
