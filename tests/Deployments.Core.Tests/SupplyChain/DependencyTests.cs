using System.Xml.Linq;
using Deployments.Tests.Docs;

namespace Deployments.Tests.SupplyChain;

/// <summary>What the packages need is locked, listed and under licences that go with theirs.</summary>
/// <remarks>With DEPLOYMENTS_WRITE_DOCS=1 in the environment the lists are written anew.</remarks>
public class DependencyTests
{
    public static TheoryData<string> Projects => [.. LockedPackage.Projects];

    public static TheoryData<string> Released => [.. LockedPackage.Released];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_HasItsLockFile_AndLeavesRestoreAndAuditAsTheyAreForAll(string project)
    {
        Assert.NotEmpty(LockedPackage.Of(project));
        Assert.Empty(
            from file in Directory.EnumerateFiles(Repository.PathOf(project.Split('/')), "*.*proj").Concat(Directory.EnumerateFiles(Repository.PathOf(project.Split('/')), "*.props"))
            from element in XDocument.Load(file).Descendants()
            where element.Name.LocalName.StartsWith("Restore", StringComparison.Ordinal) || element.Name.LocalName.StartsWith("NuGetAudit", StringComparison.Ordinal)
            select $"{file} sets {element.Name.LocalName}.");
    }

    [Fact]
    public void Samples_NeedNoPackagesBesidesTheProjects_SoThatTheLocksOfTheseHold() => Assert.Empty(
        from sample in Directory.EnumerateFiles(Repository.PathOf("samples"), "*.cs")
        from line in File.ReadLines(sample)
        where line.StartsWith("#:package", StringComparison.Ordinal)
        select $"{sample}: {line}");

    /// <summary>On a machine where only the solution was restored, the licences of all that is locked can be looked at.</summary>
    [Fact]
    public void Project_OutsideTheSolution_NeedsOnlyWhatTheSolutionRestores()
    {
        var solution = File.ReadAllText(Repository.PathOf("Deployments.sln"));
        var (inside, outside) = (LockedPackage.Projects.Where(IsInSolution).SelectMany(LockedPackage.Of).Select(p => p.Url).ToHashSet(StringComparer.Ordinal), LockedPackage.Projects.Where(p => !IsInSolution(p)).ToList());

        Assert.NotEmpty(outside);
        Assert.Empty(outside.SelectMany(LockedPackage.Of).Where(p => !inside.Contains(p.Url)).Select(p => $"{p.Project}: {p.Url}"));

        bool IsInSolution(string project) => solution.Contains($"\"{project.Replace('/', '\\')}\\", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Licences_AreCompatible(string project) => Assert.Empty(
        from package in LockedPackage.Of(project)
        let terms = PackageTerms.Of(package)
        where !terms.AreCompatible
        select $"{package.Id} {package.Version} is under {terms.Licence} ({terms.KnownBy}).");

    [Theory]
    [InlineData("MIT", true)]
    [InlineData("MS-PL OR Apache-2.0", true)]
    [InlineData("GPL-3.0-only", false)]
    [InlineData("unknown", false)]
    [InlineData("MIT AND GPL-2.0-only", false)]
    public void Licence_IsCompatible_WhereAPermissiveOneMayBeChosen(string licence, bool compatible) =>
        Assert.Equal(compatible, new PackageTerms(licence, "declared", "").AreCompatible);

    [Fact]
    public void Page_IsWhatTheLockFilesSay() => GeneratedText.Check(DependencyPage.Make(), "docs", "dependencies.md");

    [Theory]
    [MemberData(nameof(Released))]
    public void Sbom_IsWhatTheLockFilesSay(string project) => GeneratedText.Check(Sbom.Make(project), [.. project.Split('/'), Sbom.FileName]);
}
