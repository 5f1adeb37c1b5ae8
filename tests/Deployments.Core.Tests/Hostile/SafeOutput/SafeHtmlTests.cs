using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>No text runs, hides or forges anything in HTML, as a browser's rules read it.</summary>
public sealed class SafeHtmlTests
{
    private static readonly string[] Elements =
        ["HTML", "HEAD", "BODY", "DIV", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "DETAILS", "SUMMARY", "FIGURE", "svg", "title", "desc", "path", "text"];

    private static readonly string[] Attributes =
    [
        "style", "scope", "colspan", "title", "open", "xmlns", "width", "height", "viewBox", "role", "aria-label", "font-family", "font-size", "font-weight", "text-anchor", "textLength", "lengthAdjust",
        "x", "y", "d", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap",
    ];

    public static TheoryData<int> Numbers => HostileTexts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Html_OfAHostileText_HasOnlyElementsOfOurs_AndSaysWhatItSays(int number)
    {
        var text = HostileTexts.Taken[number];
        var pages = Writers.Of(text, "html").ToList();

        Assert.True(pages.Count > 30);
        foreach (var page in pages)
        {
            var root = new HtmlParser().ParseDocument(page.Text);
            Assert.Empty(root.All.Select(e => e.NodeName).Except(Elements));
            Assert.Empty(root.All.SelectMany(e => e.Attributes).Select(a => a.Name).Except(Attributes));
            Assert.DoesNotContain(root.Descendants(), n => n is IComment or IDocumentType or IProcessingInstruction);
            Assert.DoesNotContain(root.All.Select(e => e.GetAttribute("style") ?? ""), s => s.Contains("url(", StringComparison.OrdinalIgnoreCase) || s.Contains("expression", StringComparison.OrdinalIgnoreCase));
            var shown = root.DocumentElement.TextContent;
            if (!HostileTexts.IsSilent(page.Of))
                Assert.Contains(page.Of is Chart ? Words(SeenText.AsDrawn(text)) : SeenText.AsCodes(text), page.Of is Chart ? Words(shown) : shown, StringComparison.Ordinal);
            foreach (var says in root.All.SelectMany(e => e.Attributes).Select(a => a.Value).Append(shown))
                SeenText.AssertHonest(says, page.Name);
        }
    }

    /// <summary>What notebooks ask of the objects themselves is the same HTML and the same text.</summary>
    [Fact]
    public void Notebook_ShowsTheSameHtmlAndText()
    {
        foreach (var shown in HostileAnswers.Of(HostileTexts.Taken[0]).OfType<IShown>())
        {
            var written = new HtmlFormatterSource().CreateTypeFormatters().Cast<ShownFormatter>().Select(f =>
            {
                using var writer = new StringWriter { NewLine = "\n" };
                Assert.True(f.Format(shown, writer));
                return writer.ToString();
            });
            Assert.Equal([shown.ToHtml(), shown.ToString()], written);
        }
    }

    private static string Words(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
