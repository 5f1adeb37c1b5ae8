namespace Deployments.Tests.Values;

public sealed class CitationTests
{
    [Fact]
    public void ToString_WholeCitation_IsOneLineInOrder() => Assert.Equal(
        "Office, Figures, edition 2, 2017-02, series Monthly, p. 3, licence CC0, as at noon",
        new Citation
        {
            Kind = CitationKind.Document,
            Key = "k",
            Publisher = "Office",
            Title = "Figures",
            Edition = "2",
            Published = "2017-02",
            PartOf = "Monthly",
            Locator = "p. 3",
            Licence = "CC0",
            Note = "as at noon",
        }.ToString());

    [Fact]
    public void ToString_AbsentParts_LeaveNoTrace() =>
        Assert.Equal("Figures", new Citation { Kind = CitationKind.Document, Key = "k", Title = "Figures" }.ToString());
}
