using System.Text.RegularExpressions;

namespace Deployments.Tests.Reference;

/// <summary>A published list beside the repository, which is never part of it.</summary>
internal static class PublishedList
{
    /// <summary>The rows by column name; the test is skipped where the list is absent.</summary>
    public static List<Dictionary<string, string>> Rows(string path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Deployments.sln")))
        {
            root = root.Parent;
        }

        var file = Path.Combine(root?.FullName ?? ".", "..", "shared", "data", path);
        if (!File.Exists(file))
        {
            Assert.Skip($"../shared/data/{path} is not here.");
        }

        return Table([.. File.ReadAllLines(file)], Cells);
    }

    public static List<Dictionary<string, string>> Table(List<string> lines, Func<string, string[]> split)
    {
        var header = split(lines[0]);
        return [.. lines.Skip(1).Select(line => header.Zip(split(line)).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string[] Cells(string line) =>
        [.. Regex.Matches(line, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)];
}
