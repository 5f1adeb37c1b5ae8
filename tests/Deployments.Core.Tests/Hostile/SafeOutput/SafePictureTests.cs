using System.Buffers.Binary;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Deployments.Tests.Hostile.SafeOutput;

/// <summary>Pictures are pictures and nothing else, whatever stands in them.</summary>
public sealed class SafePictureTests
{
    private static readonly string[] Elements = ["svg", "title", "desc", "path", "text"];

    public static TheoryData<int> Numbers => HostileTexts.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Svg_OfAHostileText_IsXmlWithoutAnythingThatRuns_AndSaysWhatItSays(int number)
    {
        var text = HostileTexts.Taken[number];
        var pictures = Writers.Of(text, "svg").ToList();

        Assert.True(pictures.Count > 12);
        foreach (var picture in pictures)
        {
            using var reader = XmlReader.Create(new StringReader(picture.Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            var svg = XDocument.Load(reader).Root!;
            var attributes = svg.DescendantsAndSelf().Attributes().Where(a => !a.IsNamespaceDeclaration).ToList();
            Assert.Empty(svg.DescendantsAndSelf().Select(e => e.Name.LocalName).Except(Elements));
            Assert.DoesNotContain(svg.DescendantNodes(), n => n is XComment or XProcessingInstruction or XCData or XDocumentType);
            Assert.DoesNotContain(attributes, a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name.LocalName is "href" or "id" or "class");
            Assert.DoesNotContain(attributes, a => a.Name.LocalName != "aria-label" && a.Value.Contains("url(", StringComparison.Ordinal));
            foreach (var says in svg.Descendants().Where(e => !e.HasElements).Select(e => e.Value).Concat(attributes.Select(a => a.Value)))
                SeenText.AssertHonest(says, picture.Name, isOneLine: true);
            Assert.Contains(Words(SeenText.AsDrawn(text)), Words(svg.Elements().Single(e => e.Name.LocalName == "desc").Value), StringComparison.Ordinal);
        }
    }

    /// <summary>The words for those who cannot see the picture, as the object itself says them.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void Words_OfAPicture_HideNothing(int number)
    {
        foreach (var chart in HostileAnswers.Of(HostileTexts.Taken[number]).OfType<Chart>())
        {
            SeenText.AssertHonest(chart.Title, "title", isOneLine: true);
            SeenText.AssertHonest(chart.Description, "description", isOneLine: true);
        }
    }

    /// <summary>A PNG has pixels: no piece of it holds text that a program could show or run.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void Png_OfAHostileText_HasNoTextBesidesItsPixels(int number)
    {
        foreach (var picture in Writers.Of(HostileTexts.Taken[number], "png"))
        {
            var types = new List<string>();
            for (var at = 8; at < picture.Bytes.Length; at += 12 + BinaryPrimitives.ReadInt32BigEndian(picture.Bytes.AsSpan(at)))
                types.Add(Encoding.ASCII.GetString(picture.Bytes, at + 4, 4));
            Assert.Equal("IHDR", types[0]);
            Assert.Equal("IEND", types[^1]);
            Assert.Empty(types.Except(["IHDR", "sBIT", "sRGB", "pHYs", "gAMA", "iCCP", "IDAT", "IEND"]));
        }
    }

    private static string Words(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
