using System.Text;

namespace Deployments;

/// <summary>Lays cells out in columns: the first to the left and the others to the right, or all to the left, as wide as their widest cell.</summary>
internal static class TextTable
{
    public static string Lay(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyCollection<int> ruledBefore, bool allLeft = false)
    {
        var widths = Enumerable.Range(0, rows.Max(r => r.Count)).Select(i => rows.Max(r => i < r.Count ? r[i].Length : 0)).ToList();
        var text = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            if (ruledBefore.Contains(y))
                text.Append('-', widths.Sum() + (2 * (widths.Count - 1))).Append('\n');
            var line = string.Join("  ", rows[y].Select((cell, x) => x == 0 || allLeft ? cell.PadRight(widths[x]) : cell.PadLeft(widths[x])));
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
