using Deployments.Tests.Docs;

namespace Deployments.Tests.Formats;

/// <summary>The codebooks in docs/codebooks are what the importers' formats say.</summary>
/// <remarks>With DEPLOYMENTS_WRITE_DOCS=1 in the environment they are written anew.</remarks>
public sealed class CodebookTests
{
    public static TheoryData<string> Names => [.. Codebooks.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_IsWhatTheFormatSays(string name) => GeneratedText.Check(Of(name).ToMarkdown(), "docs", "codebooks", name + ".md");

    [Fact]
    public void Folder_HasNoOtherPages() =>
        Assert.Equal(Codebooks.All.Select(c => c.Name).Order(), Directory.GetFiles(Repository.PathOf("docs", "codebooks")).Select(f => Path.GetFileNameWithoutExtension(f)).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Columns_EachHaveOneNameATypeAndAMeaning(string name)
    {
        var columns = Of(name).Columns;

        Assert.All(columns, c => Assert.True(c.Type.Length > 0 && c.Meaning.Length > 0, c.Name));
        Assert.Distinct(columns.SelectMany(c => c.OtherNames.Append(c.Name)), StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Judgements_EachHaveAReasonAndASource(string name) => Assert.All(Of(name).Judgements, j => Assert.True(j.Reason.Length > 0 && j.Source.Length > 0, j.About));

    [Fact]
    public void BarInACell_IsEscaped()
    {
        var book = new Codebook("x", "X", "X 1999", "Xs", "About.") { Columns = [new("a", "text", "one | two")] };

        Assert.Contains("| `a` |  | text | yes | one \\| two |  |\n", book.ToMarkdown(), StringComparison.Ordinal);
    }

    private static Codebook Of(string name) => Codebooks.All.Single(c => c.Name == name);
}
