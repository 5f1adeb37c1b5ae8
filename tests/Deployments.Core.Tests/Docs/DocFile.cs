namespace Deployments.Tests.Docs;

/// <summary>A document of the repository and the examples in it.</summary>
internal sealed class DocFile
{
    private const string CodeFence = "```csharp";
    private const string OutputFence = "```text";
    private const string ClosingFence = "```";
    private readonly string[] lines;

    public DocFile(string name)
    {
        Name = name;
        lines = File.ReadAllText(Repository.PathOf(name)).ReplaceLineEndings("\n").Split('\n');
        Blocks = [.. Read()];
    }

    /// <summary>All pages but those without code: the index, and those that are generated.</summary>
    public static IEnumerable<string> All => [.. Pages.Except(["SECURITY.md", "docs/README.md", "docs/dependencies.md", "docs/reference.md"])];

    /// <summary>README.md, SECURITY.md, the readmes of the packages of the core and of charts, and every page of docs and of its guide.</summary>
    public static IEnumerable<string> Pages => [.. PagesIn("docs").Concat(PagesIn("docs/guide")).Order(StringComparer.Ordinal).Prepend("src/Deployments.Plotting/README.md").Prepend("src/Deployments.Core/README.md").Prepend("SECURITY.md").Prepend("README.md")];

    public string Name { get; }

    public IReadOnlyList<DocBlock> Blocks { get; }

    /// <summary>Writes the document anew with what its examples print now.</summary>
    public void Rewrite(IEnumerable<(DocBlock Block, string Output)> printed)
    {
        var text = lines.ToList();
        foreach (var (block, output) in printed.Where(p => p.Block.Output is not null).OrderByDescending(p => p.Block.Line))
        {
            var (start, length) = block.OutputAt.GetOffsetAndLength(text.Count);
            text.RemoveRange(start, length);
            text.InsertRange(start, output.Split('\n'));
        }

        File.WriteAllText(Repository.PathOf(Name), string.Join('\n', text));
    }

    private IEnumerable<DocBlock> Read()
    {
        var number = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != CodeFence)
                continue;
            var end = Array.IndexOf(lines, ClosingFence, i + 1);
            var output = OutputAfter(end);
            yield return new DocBlock(
                ++number, i + 2, string.Join('\n', lines[(i + 1)..end]),
                output is { } at ? string.Join('\n', lines[at]).TrimEnd() : null, output ?? default);
            i = end;
        }
    }

    /// <summary>The lines of the output that directly follows, with nothing but empty lines between.</summary>
    private Range? OutputAfter(int end)
    {
        var next = end + 1;
        while (next < lines.Length && lines[next].Length == 0)
            next++;
        return next < lines.Length && lines[next] == OutputFence ? (next + 1)..Array.IndexOf(lines, ClosingFence, next + 1) : null;
    }

    private static IEnumerable<string> PagesIn(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder.Split('/')), "*.md").Select(f => $"{folder}/{Path.GetFileName(f)}");
}
