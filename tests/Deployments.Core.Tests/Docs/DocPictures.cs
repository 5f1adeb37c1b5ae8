using System.Text.RegularExpressions;

namespace Deployments.Tests.Docs;

/// <summary>The pictures that the examples of a document write to docs/pictures: drawn into a folder of their own and compared with what is committed, or committed anew.</summary>
internal sealed partial class DocPictures(string document) : IDisposable
{
    /// <summary>The folder of the pictures, as examples and documents name it.</summary>
    public const string Folder = "docs/pictures/";

    private readonly DirectoryInfo drawn = Directory.CreateTempSubdirectory("doc-pictures-");

    /// <summary>Every picture of the repository, by the name of its file.</summary>
    public static IEnumerable<string> Committed =>
        Directory.Exists(Repository.PathOf("docs", "pictures")) ? Directory.EnumerateFiles(Repository.PathOf("docs", "pictures")).Select(f => Path.GetFileName(f)) : [];

    /// <summary>The names of the pictures that an example's code writes.</summary>
    public static IEnumerable<string> WrittenBy(string code) => Written().Matches(code).Select(m => m.Groups[1].Value);

    /// <summary>The code with its pictures going to the folder of their own.</summary>
    public string Redirected(string code) => code.Replace("\"" + Folder, "\"" + drawn.FullName.Replace('\\', '/') + "/", StringComparison.Ordinal);

    /// <summary>Every picture is what is committed; where the environment asks for it, it is committed first.</summary>
    public void Check()
    {
        foreach (var picture in drawn.GetFiles())
        {
            var committed = Repository.PathOf("docs", "pictures", picture.Name);
            if (GeneratedText.IsWritten)
                Commit(picture, committed);
            Assert.True(
                File.Exists(committed) && Normal(File.ReadAllText(picture.FullName)) == Normal(File.ReadAllText(committed)),
                $"{document} draws {Folder}{picture.Name} otherwise than it is committed; look at both, and run the tests once with DEPLOYMENTS_WRITE_DOCS=1 if the new one is right. It was kept as {Keep(picture)}.");
        }
    }

    public void Dispose() => drawn.Delete(recursive: true);

    private static void Commit(FileInfo picture, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        picture.CopyTo(path, overwrite: true);
    }

    private static string Keep(FileInfo picture) => picture.CopyTo(Path.Combine(Path.GetTempPath(), picture.Name), overwrite: true).FullName;

    private static string Normal(string svg) => svg.ReplaceLineEndings("\n").TrimEnd();

    [GeneratedRegex("\"docs/pictures/([^\"/]+)\"")]
    private static partial Regex Written();
}
