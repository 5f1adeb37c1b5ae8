using System.Text;
using System.Text.Json;

namespace Deployments;

/// <summary>Puts the findings of the reader and of the validators into the order of the file, each with its line and column.</summary>
internal static class FindingPlaces
{
    public static FindingList InOrder(ReadOnlySpan<byte> bytes, FindingLog log, FindingList found)
    {
        var placed = log.Kept.Concat(Locate(bytes, found)).OrderBy(p => p.Offset).ToList();
        var listed = Numbered(bytes, Limited(placed));
        var more = log.Count + found.Count - listed.Count;
        if (more > 0)
            listed.Add(new Finding(FindingCodes.MoreFindings, "$", FormattableString.Invariant($"Only {listed.Count:#,0} findings are listed; {more:#,0} more were found.")));
        return [.. listed];
    }

    // The warnings of a sound file are all kept: the validators list no more than so many of a kind, and the dataset carries them.
    private static List<PlacedFinding> Limited(List<PlacedFinding> placed)
    {
        var errors = placed.Count(p => p.Finding.Severity == FindingSeverity.Error);
        if (errors == 0 || placed.Count <= FindingLog.Most)
            return placed;
        var warnings = Math.Max(0, FindingLog.Most - errors);
        return [.. placed.Where(p => p.Finding.Severity == FindingSeverity.Error || warnings-- > 0).Take(FindingLog.Most)];
    }

    private static List<PlacedFinding> Locate(ReadOnlySpan<byte> bytes, FindingList findings)
    {
        if (findings.Count == 0)
            return [];
        var tree = new PathTree();
        var nodes = findings.Select(f => tree.Add(f.Path)).ToList();
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = FileText.Deepest });
        reader.Read();
        tree.Locate(ref reader);
        return [.. findings.Select((f, i) => new PlacedFinding(nodes[i].Offset, f))];
    }

    private static List<Finding> Numbered(ReadOnlySpan<byte> bytes, List<PlacedFinding> placed)
    {
        var all = new List<Finding>(placed.Count);
        var (line, start) = (1, 0);
        foreach (var (offset, finding) in placed)
        {
            var at = (int)Math.Min(offset, bytes.Length);
            for (int next; (next = bytes[start..at].IndexOf((byte)'\n')) >= 0; line++)
                start += next + 1;
            all.Add(finding with { Line = line, Column = Encoding.UTF8.GetCharCount(bytes[start..at]) + 1 });
        }

        return all;
    }
}
