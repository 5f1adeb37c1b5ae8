namespace Deployments.Tests.Docs;

/// <summary>Every example of the documents runs, in order, and prints what the document says.</summary>
/// <remarks>With DEPLOYMENTS_WRITE_DOCS=1 in the environment the documents are written anew with what their examples print, and the pictures that these draw.</remarks>
public sealed class DocTests
{
    public static TheoryData<string> Files => [.. DocFile.All];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Examples_PrintWhatTheDocumentSays(string name)
    {
        var file = new DocFile(name);
        Assert.True(file.Blocks.Count > 0, $"{name} has no ```csharp block; a document without a tested example goes stale unseen.");

        var printed = new List<(DocBlock Block, string Output)>();
        var script = new DocScript();
        using var pictures = new DocPictures(name);
        foreach (var block in file.Blocks)
        {
            var value = await script.Run(pictures.Redirected(block.Code), Place(name, block));
            script.Console.WriteLine(value);
            printed.Add((block, script.Console.Take()));
        }

        if (GeneratedText.IsWritten)
            file.Rewrite(printed);
        else
            Assert.Multiple([.. printed.Where(p => p.Block.Output is not null).Select(p => (Action)(() => Compare(name, p.Block, p.Output)))]);
        pictures.Check();
    }

    private static void Compare(string name, DocBlock block, string output) =>
        Assert.True(block.Output == output, $"{Place(name, block)} prints something else than the document says.\nThe document says:\n{block.Output}\nIt prints:\n{output}");

    private static string Place(string name, DocBlock block) => $"{name}, line {block.Line}, example {block.Number}";
}
