using System.Security;

namespace Deployments.Tests.Docs.Examples;

/// <summary>The doc comments as they stand in the sources of the packages.</summary>
internal static class ExampleSources
{
    /// <summary>Writes what examples give into their comments, in place of what these say.</summary>
    public static void Rewrite(IEnumerable<(DocExample Example, int Line, string Value)> wrong)
    {
        var byExample = wrong.ToLookup(w => w.Example);
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories))
        {
            var lines = File.ReadAllLines(path);
            var code = Array.ConvertAll(lines, l => l.TrimStart());
            var places = byExample.Select(e => (Mistakes: e, At: PlaceOf(e.Key, code))).Where(p => p.At >= 0).ToList();
            foreach (var (mistake, at) in places.SelectMany(p => p.Mistakes.Select(m => (m, p.At + m.Line))))
                lines[at] = lines[at][..^code[at].Length] + InSource($"{mistake.Example.CodeOf(mistake.Line)} // {Short(mistake.Value)}");
            if (places.Count > 0)
                File.WriteAllText(path, string.Join('\n', lines) + "\n");
        }
    }

    /// <summary>The line on which an example begins, counted from 0; -1 where it is not in the file.</summary>
    private static int PlaceOf(DocExample example, string[] code)
    {
        var text = example.Lines.Select(InSource).ToArray();
        return Array.FindIndex(code, c => c == text[0]) < 0 ? -1 : Enumerable.Range(0, Math.Max(0, code.Length - text.Length)).FirstOrDefault(i => code.AsSpan(i, text.Length).SequenceEqual(text), -1);
    }

    private static string InSource(string line) =>
        ("/// " + SecurityElement.Escape(line).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&apos;", "'", StringComparison.Ordinal)).TrimEnd();

    private static string Short(string value)
    {
        var first = value.Split('\n')[0].TrimEnd();
        return first == value && first.Length <= 110 ? first : first[..Math.Min(first.Length, 100)].TrimEnd() + "…";
    }
}
