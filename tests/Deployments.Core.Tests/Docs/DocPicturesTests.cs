namespace Deployments.Tests.Docs;

public sealed class DocPicturesTests
{
    private const string Example = "chart.WriteSvg(\"docs/pictures/no-such-picture.svg\");";

    [Fact]
    public void WrittenBy_Example_IsTheNameOfItsPicture() => Assert.Equal(["no-such-picture.svg"], DocPictures.WrittenBy(Example));

    [Fact]
    public void Redirected_Example_LeavesTheRepositoryAlone()
    {
        using var pictures = new DocPictures("docs/page.md");

        Assert.DoesNotContain(DocPictures.Folder, pictures.Redirected(Example), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_PictureThatIsNotCommitted_Fails()
    {
        Assert.SkipWhen(GeneratedText.IsWritten, "Pictures are being written, and this one must not be.");
        using var pictures = new DocPictures("docs/page.md");
        File.WriteAllText(pictures.Redirected(Example).Split('"')[1], "<svg/>");

        var failure = Assert.ThrowsAny<Exception>(pictures.Check);

        Assert.StartsWith("docs/page.md draws docs/pictures/no-such-picture.svg otherwise than it is committed", failure.Message, StringComparison.Ordinal);
    }
}
