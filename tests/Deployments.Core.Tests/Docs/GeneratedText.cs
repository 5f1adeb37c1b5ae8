namespace Deployments.Tests.Docs;

/// <summary>Files of the repository that are made from the code: compared with what the code says, or written anew.</summary>
internal static class GeneratedText
{
    private const string Switch = "DEPLOYMENTS_WRITE_DOCS";

    /// <summary>Whether the environment asks for the documents to be written anew, by DEPLOYMENTS_WRITE_DOCS=1.</summary>
    public static bool IsWritten => Environment.GetEnvironmentVariable(Switch) == "1";

    /// <summary>The file holds the text; where the environment asks for it, it is written first.</summary>
    /// <param name="text">What the code says, with line feeds.</param>
    /// <param name="path">The file's path in the repository.</param>
    public static void Check(string text, params string[] path)
    {
        var file = Repository.PathOf(path);
        if (IsWritten)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        var committed = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(text == committed, $"{string.Join('/', path)} is not what the code says; run the tests once with {Switch}=1 and commit the file. {FirstDifference(committed, text)}");
    }

    private static string FirstDifference(string committed, string made)
    {
        var (old, now) = (committed.Split('\n'), made.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).FirstOrDefault(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"Line {line + 1} is\n{old.ElementAtOrDefault(line)}\nand should be\n{now.ElementAtOrDefault(line)}";
    }
}
