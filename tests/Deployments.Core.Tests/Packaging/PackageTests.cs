using System.IO.Compression;
using System.Xml.Linq;

namespace Deployments.Tests.Packaging;

/// <summary>What is in the packages.</summary>
[Collection<PackedPackages>]
[Trait("Speed", "Slow")]
public class PackageTests(PackedCore packed)
{
    [Fact]
    public void Pack_Content_IsTheLibraryItsDocumentationThreeTextsAndTheScriptForFSharp()
    {
        using var package = packed.Open("Deployments.Core");
        Assert.Equal(
            ["CHANGELOG.md", "Deployments.Core.nuspec", "LICENSE", "README.md", "content/Deployments.Core.fsx", "lib/net10.0/Deployments.Core.dll", "lib/net10.0/Deployments.Core.xml", "sbom.cdx.json"],
            Content(package));
    }

    [Fact]
    public void Pack_Texts_AreThoseOfTheRepository()
    {
        using var package = packed.Open("Deployments.Core");
        foreach (var path in new[] { "CHANGELOG.md", "LICENSE", "src/Deployments.Core/README.md" })
        {
            using var reader = new StreamReader(package.GetEntry(Path.GetFileName(path))!.Open());
            Assert.Equal(File.ReadAllText(Repository.PathOf(path.Split('/'))), reader.ReadToEnd());
        }
    }

    [Fact]
    public void Pack_Metadata_NamesLicenceReadmeTagsAndDependencies()
    {
        using var package = packed.Open("Deployments.Core");
        using var nuspec = package.GetEntry("Deployments.Core.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        string Text(string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;

        Assert.Equal("Deployments.Core", Text("id"));
        Assert.Equal(packed.Version, Text("version"));
        Assert.Equal("MIT", Text("license"));
        Assert.Equal("expression", metadata.Elements().Single(e => e.Name.LocalName == "license").Attribute("type")!.Value);
        Assert.Equal("README.md", Text("readme"));
        Assert.Contains("peacekeeping", Text("tags").Split(' '));
        Assert.StartsWith("Publicly reported military deployments", Text("description"), StringComparison.Ordinal);
        Assert.Equal(
            ["FluentValidation", "NodaTime"],
            metadata.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PackFormats_HasTheLibraryAndItsTexts_AndNeedsTheCore()
    {
        using var package = packed.Open("Deployments.Formats");
        Assert.Equal(
            ["CHANGELOG.md", "Deployments.Formats.nuspec", "LICENSE", "README.md", "lib/net10.0/Deployments.Formats.dll", "lib/net10.0/Deployments.Formats.xml", "sbom.cdx.json"],
            Content(package));
        using var nuspec = package.GetEntry("Deployments.Formats.nuspec")!.Open();
        var needed = XDocument.Load(nuspec).Descendants().Where(e => e.Name.LocalName == "dependency").ToDictionary(e => e.Attribute("id")!.Value, e => e.Attribute("version")!.Value);
        // What the core needs stands beside it, because its versions are pinned for all projects.
        Assert.Equal(["Apache.Arrow", "Deployments.Core", "FluentValidation", "NodaTime", "Parquet.Net", "Sylvan.Data.Csv"], needed.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PackPlotting_HasTheLibraryItsTextsAndTheLicenceOfItsFonts()
    {
        using var package = packed.Open("Deployments.Plotting");
        Assert.Equal(
            ["CHANGELOG.md", "Deployments.Plotting.nuspec", "LICENSE", "LICENSE-LiberationSans.txt", "README.md", "lib/net10.0/Deployments.Plotting.dll", "lib/net10.0/Deployments.Plotting.xml", "sbom.cdx.json"],
            Content(package));
    }

    // The container format's own parts left out.
    private static IEnumerable<string> Content(ZipArchive package) => package.Entries.Select(e => e.FullName)
        .Where(n => n != "[Content_Types].xml" && !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
