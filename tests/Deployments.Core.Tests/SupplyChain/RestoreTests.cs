using Deployments.Tests.Packaging;

namespace Deployments.Tests.SupplyChain;

/// <summary>What CI restores is what the lock files say and nothing that is known to be vulnerable.</summary>
/// <remarks>Each restores a copy of a project, with the settings of the repository, from the packages that are already on this machine.</remarks>
[Trait("Speed", "Slow")]
public sealed class RestoreTests : IDisposable
{
    private const string Project = "src/Deployments.Formats";
    private readonly string work = Directory.CreateTempSubdirectory("deployments-restore-").FullName;

    public RestoreTests()
    {
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "src/Directory.Build.props", "src/Directory.Build.targets" })
            Copy(file);
        foreach (var project in new[] { "src/Deployments.Core", Project })
        {
            Copy($"{project}/{project.Split('/')[1]}.csproj");
            Copy($"{project}/packages.lock.json");
        }
    }

    [Fact]
    public void Restore_AsCommitted_Passes()
    {
        var (code, output) = Restore("");
        Assert.True(code == 0, output);
    }

    [Fact]
    public void Restore_PackageOfOtherContentThanLocked_Fails()
    {
        var locked = LockedPackage.Of(Project).Single(p => p.Id == "Snappier").ContentHash;
        Change($"{Project}/packages.lock.json", locked, "A" + locked[1..]);
        Fails("NU1403", Restore(""));
    }

    [Fact]
    public void Restore_OtherVersionThanLocked_Fails()
    {
        Change("Directory.Packages.props", "<PackageVersion Include=\"Sylvan.Data.Csv\" Version=\"1.4.4\" />", "<PackageVersion Include=\"Sylvan.Data.Csv\" Version=\"1.4.3\" />");
        Fails("NU1004", Restore(""));
    }

    [Fact]
    public void Restore_WithoutLockFile_Fails()
    {
        File.Delete(Path.Combine(work, Project, "packages.lock.json"));
        Fails("Deployments.Formats has no packages.lock.json. Run dotnet restore without CI=true and commit it.", Restore(""));
    }

    // Low severity, and needed only by a package that this one needs.
    [Theory]
    [InlineData("snappier")]
    [InlineData("nodatime")]
    public void Restore_VulnerablePackage_Fails(string package)
    {
        using var source = new AuditSource(package);
        Fails("error NU1901", Restore($"<auditSources><clear /><add key=\"audit\" value=\"{source.Address}index.json\" allowInsecureConnections=\"true\" /></auditSources>"));
    }

    public void Dispose() => Directory.Delete(work, recursive: true);

    private static void Fails(string with, (int Code, string Output) restore)
    {
        Assert.Contains(with, restore.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, restore.Code);
    }

    private (int Code, string Output) Restore(string audit)
    {
        File.WriteAllText(Path.Combine(work, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="fetched" value="{PackedCore.GlobalPackages}" /></packageSources>
              {audit}
            </configuration>
            """);
        var (code, output, error) = Command.Try(
            work,
            [
                ("CI", "true"), ("DOTNET_NOLOGO", "1"), ("DOTNET_CLI_UI_LANGUAGE", "en"), ("MSBUILDDISABLENODEREUSE", "1"), ("NUGET_HTTP_CACHE_PATH", Path.Combine(work, "http")),
                ("MSBuildSDKsPath", null), ("MSBuildExtensionsPath", null), ("MSBUILD_EXE_PATH", null),
            ],
            "dotnet", ["restore", Project]);
        return (code, output + error);
    }

    private void Copy(string file)
    {
        var target = Path.Combine(work, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Repository.PathOf(file.Split('/')), target);
    }

    private void Change(string file, string old, string now)
    {
        var text = File.ReadAllText(Path.Combine(work, file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(work, file), text.Replace(old, now, StringComparison.Ordinal));
    }
}
