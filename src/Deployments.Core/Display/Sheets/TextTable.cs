using System.Text;

namespace Deployments;

/// <summary>Lays cells out in columns, figures to the right and all else to the left, as wide as their widest cell.</summary>
internal static class TextTable
{
    public static string Lay(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyCollection<int> ruledBefore, IReadOnlyList<bool> isRight)
    {
        var widths = Enumerable.Range(0, isRight.Count).Select(i => rows.Max(r => r[i].Length)).ToList();
        var text = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            if (ruledBefore.Contains(y))
                text.Append('-', widths.Sum() + (2 * (widths.Count - 1))).Append('\n');
            var line = string.Join("  ", rows[y].Select((cell, x) => isRight[x] ? cell.PadLeft(widths[x]) : cell.PadRight(widths[x])));
            text.Append(line.TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
