using System.Text;

namespace Deployments.Tests.Published;

/// <summary>A published table, split into fields: enough for the files that these tests read.</summary>
internal static class CsvText
{
    /// <summary>The rows after the first, each with its fields by the name of their column; the first of columns with one name.</summary>
    public static IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        var lines = File.ReadLines(path, Encoding.UTF8).Where(l => l.Length > 0).Select(l => Split(l.TrimStart('\uFEFF')).ToList()).ToList();
        return lines.Skip(1).Select(fields => lines[0].Zip(fields).DistinctBy(p => p.First).ToDictionary(p => p.First, p => p.Second));
    }

    private static IEnumerable<string> Split(string line)
    {
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                yield return field.ToString();
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        yield return field.ToString();
    }
}
