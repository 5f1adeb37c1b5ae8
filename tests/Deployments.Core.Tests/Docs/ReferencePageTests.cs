namespace Deployments.Tests.Docs;

/// <summary>The reference is what the code says.</summary>
/// <remarks>With DEPLOYMENTS_WRITE_DOCS=1 in the environment it is written anew.</remarks>
public sealed class ReferencePageTests
{
    [Fact]
    public void Page_IsWhatTheCodeSays() => GeneratedText.Check(ReferencePage.Make(), "docs", "reference.md");

    [Fact]
    public void Comment_WithCodeAndReferences_IsMarkdown() =>
        Assert.Equal("What kind of people a figure counts, as a tree: see `PersonnelCategories`. The terms are the United Nations' own for peacekeeping personnel.", DocComments.Of(typeof(PersonnelCategory)));
}
