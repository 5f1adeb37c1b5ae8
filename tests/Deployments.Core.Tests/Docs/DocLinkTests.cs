using System.Text.RegularExpressions;

namespace Deployments.Tests.Docs;

/// <summary>What documents point at is there: pages, headings in them, pictures, and the index names every page.</summary>
public sealed partial class DocLinkTests
{
    public static TheoryData<string> Pages => [.. DocFile.Pages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_WithinTheRepository_LeadSomewhere(string name)
    {
        SkipWhileDocumentsChange();
        Assert.Empty(LinksOf(name).Where(l => !IsThere(l)).Select(l => $"{l.Path}{(l.Heading.Length > 0 ? "#" + l.Heading : "")}"));
    }

    [Fact]
    public void Index_NamesEveryPage()
    {
        var named = LinksOf("docs/README.md").Select(l => l.Path).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(DocFile.Pages.Where(p => p.StartsWith("docs/", StringComparison.Ordinal)).Except(named).Except(["docs/README.md"]));
    }

    [Theory]
    [InlineData("src/Deployments.Core/README.md")]
    [InlineData("src/Deployments.Formats/README.md")]
    [InlineData("src/Deployments.Plotting/README.md")]
    public void PackedReadme_HasNoLinkThatPackageSitesCannotFollow(string readme) => Assert.Empty(LinksOf(readme));

    [Fact]
    public void Pictures_AreDrawnByOneExampleAndShown()
    {
        SkipWhileDocumentsChange();
        var drawn = DocFile.All.SelectMany(d => new DocFile(d).Blocks).SelectMany(b => DocPictures.WrittenBy(b.Code)).Order(StringComparer.Ordinal).ToList();
        var shown = DocFile.Pages.SelectMany(LinksOf).Select(l => l.Path).Where(p => p.StartsWith(DocPictures.Folder, StringComparison.Ordinal)).Select(p => p[DocPictures.Folder.Length..]).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(DocPictures.Committed.Order(StringComparer.Ordinal), drawn);
        Assert.Equal(drawn, shown);
    }

    [Theory]
    [InlineData("docs/guide/01-first-total.md", "../rules.md", "docs/rules.md")]
    [InlineData("README.md", "docs/rules.md", "docs/rules.md")]
    [InlineData("docs/rules.md", "panels.md", "docs/panels.md")]
    public void Link_IsReadFromTheFolderOfItsPage(string page, string link, string expected) => Assert.Equal(expected, Resolved(page, link));

    [Theory]
    [InlineData("## 1. Level", "1-level")]
    [InlineData("### DEP0xx: reading a file", "dep0xx-reading-a-file")]
    [InlineData("# What \"troops\" are", "what-troops-are")]
    public void Heading_HasAnAnchor(string line, string anchor) => Assert.Equal(anchor, Anchor(line));

    private static void SkipWhileDocumentsChange() => Assert.SkipWhen(GeneratedText.IsWritten, "The documents are being written.");

    private static bool IsThere((string Path, string Heading) link)
    {
        var path = Repository.PathOf(link.Path.Split('/'));
        return link.Heading.Length == 0
            ? File.Exists(path) || Directory.Exists(path)
            : File.Exists(path) && File.ReadLines(path).Any(l => l.StartsWith('#') && Anchor(l) == link.Heading);
    }

    /// <summary>The links of a page to other places of the repository; those of its examples are none.</summary>
    private static IEnumerable<(string Path, string Heading)> LinksOf(string page) =>
        from target in Link().Matches(Code().Replace(File.ReadAllText(Repository.PathOf(page.Split('/'))), "")).Select(m => m.Groups[1].Value)
        where !target.Contains("://", StringComparison.Ordinal)
        let parts = target.Split('#')
        select (parts[0].Length == 0 ? page : Resolved(page, parts[0]), parts.ElementAtOrDefault(1) ?? "");

    private static string Resolved(string page, string link)
    {
        var root = new Uri("https://example.org/");
        return root.MakeRelativeUri(new Uri(new Uri(root, page), link)).ToString();
    }

    /// <summary>A heading's name in links, as code hosts make it: small letters, digits and hyphens.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
