using System.Xml.Linq;

namespace Deployments.Tests.Packaging;

/// <summary>What a user gets: the package's content, and a single-file app outside the repository that has nothing but the package.</summary>
[Trait("Speed", "Slow")]
public class PackageTests(PackedCore packed) : IClassFixture<PackedCore>
{
    [Fact]
    public void Pack_Content_IsTheLibraryItsDocumentationThreeTextsAndTheScriptForFSharp()
    {
        using var package = packed.Open();
        // The container format's own parts, one of which has a random name.
        var parts = package.Entries.Select(e => e.FullName)
            .Where(n => n != "[Content_Types].xml" && !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal));
        Assert.Equal(
            ["CHANGELOG.md", "Deployments.Core.nuspec", "LICENSE", "README.md", "content/Deployments.Core.fsx", "lib/net10.0/Deployments.Core.dll", "lib/net10.0/Deployments.Core.xml"],
            parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pack_Texts_AreThoseOfTheRepository()
    {
        using var package = packed.Open();
        foreach (var path in new[] { "CHANGELOG.md", "LICENSE", "src/Deployments.Core/README.md" })
        {
            using var reader = new StreamReader(package.GetEntry(Path.GetFileName(path))!.Open());
            Assert.Equal(File.ReadAllText(Repository.PathOf(path.Split('/'))), reader.ReadToEnd());
        }
    }

    [Fact]
    public void Pack_Metadata_NamesLicenceReadmeTagsAndDependencies()
    {
        using var package = packed.Open();
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
        using var package = packed.OpenFormats();
        Assert.Equal(
            ["CHANGELOG.md", "Deployments.Formats.nuspec", "LICENSE", "README.md", "lib/net10.0/Deployments.Formats.dll", "lib/net10.0/Deployments.Formats.xml"],
            package.Entries.Select(e => e.FullName)
                .Where(n => n != "[Content_Types].xml" && !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        using var nuspec = package.GetEntry("Deployments.Formats.nuspec")!.Open();
        var needed = XDocument.Load(nuspec).Descendants().Where(e => e.Name.LocalName == "dependency").ToDictionary(e => e.Attribute("id")!.Value, e => e.Attribute("version")!.Value);
        // What the core needs stands beside it, because its versions are pinned for all projects.
        Assert.Equal(["Apache.Arrow", "Deployments.Core", "FluentValidation", "NodaTime", "Parquet.Net", "Sylvan.Data.Csv"], needed.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(packed.Version, needed["Deployments.Core"]);
    }

    [Fact]
    public void Pack_Symbols_AreBeside() => Assert.True(File.Exists(packed.SymbolsPath));

    [Fact]
    public void SingleFileApp_WithThePackageOnly_PrintsTheTable()
    {
        var folder = packed.Folder("app");
        File.WriteAllText(Path.Combine(folder, "dataset.json"), DatasetText);
        File.WriteAllText(Path.Combine(folder, "app.cs"), AppText(packed.Version));
        // Everything else that the app needs is in the global package folder already, so no other source is asked.
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packed.Feed}" />
              </packageSources>
            </configuration>
            """);

        var output = packed.Dotnet(folder, "run", "app.cs");

        Assert.Equal(Expected(), output.ReplaceLineEndings("\n").Trim());
    }

    /// <summary>The same table made here, and figures written by hand.</summary>
    private static string Expected()
    {
        var table = Dataset.Parse(DatasetText).Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2016-06", "2016-07");
        return $"{table}\n300, 500".ReplaceLineEndings("\n").Trim();
    }

    private static string AppText(string version) => $"""
        #:package Deployments.Core@{version}
        using Deployments;

        var data = Dataset.Load("dataset.json");
        var table = data.Troops(Stage.Deployed).By(Facet.Nation).AtMonthEnds("2016-06", "2016-07");
        Console.WriteLine(table);
        Console.WriteLine(string.Join(", ", table.ToRows().Where(r => r.Row == "CAN").Select(r => r.Best)));
        """;

    private const string DatasetText = """
        {
          "format": "deployments/1",
          "title": "Two invented contributions",
          "sources": [{ "id": "list", "publisher": "An invented list", "published": "2016-07-22" }],
          "theatres": [{ "id": "elsewhere", "name": "Elsewhere" }],
          "contributions": [
            {
              "id": "can-elsewhere", "contributor": "CAN", "theatres": ["elsewhere"], "category": "troops",
              "reports": [
                { "source": "list", "effective": "2016-06-01", "stage": "deployed", "level": "300" },
                { "source": "list", "effective": "2016-07-01", "stage": "deployed", "level": "500" },
                { "source": "list", "effective": "2016-08-01", "stage": "deployed", "level": "400" }
              ]
            },
            {
              "id": "nor-elsewhere", "contributor": "NOR", "theatres": ["elsewhere"], "category": "troops",
              "reports": [{ "source": "list", "effective": "2016-06-15", "stage": "deployed", "level": "nearly 200" }]
            }
          ]
        }
        """;
}
