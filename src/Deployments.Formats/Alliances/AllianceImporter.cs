namespace Deployments;

/// <summary>Reads a published list of alliance members from its file or its text.</summary>
internal static class AllianceImporter
{
    /// <summary>The reading of a file; the findings of a file that cannot be read at all are all there is of it.</summary>
    public static AllianceReading? Read(string path, Func<TableFindings, IMemberRows> rows, out FindingList findings) =>
        PublishedFile.Read(path, (stream, found) => Read(stream, rows, found), out findings);

    public static AllianceReading? Parse(string text, Func<TableFindings, IMemberRows> rows, out FindingList findings) =>
        PublishedFile.Parse(text, (stream, found) => Read(stream, rows, found), out findings);

    /// <summary>The reading, or the refusal of all of it as an exception.</summary>
    public static AllianceReading Given(AllianceReading? reading, FindingList findings) => reading ?? throw new DatasetException(findings);

    private static AllianceReading Read(Stream stream, Func<TableFindings, IMemberRows> make, TableFindings found)
    {
        var rows = make(found);
        using var table = new CsvTable(stream, rows.Columns, found);
        var assembler = new AllianceAssembler(rows.List, found);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var used = 0;
        foreach (var row in table.Rows())
        {
            if (IsTwice(row, rows.Columns, lines, found) || rows.Read(row) is not { } member)
                continue;
            assembler.Add(member);
            used++;
        }

        rows.Finish();
        var sameAs = rows.SameAs;
        var alliances = assembler.Alliances(rows.Lives, rows.NotCoded).Select(a => sameAs.TryGetValue(a.Id, out var same) ? a with { SameAs = same } : a).ToList();
        return new AllianceReading(alliances, assembler.OtherNations, rows.List, found.InFileOrder(), table.Count, used);
    }

    private static bool IsTwice(CsvRow row, IReadOnlyList<string> columns, Dictionary<string, int> lines, TableFindings findings)
    {
        if (lines.TryAdd(row.Text(columns), row.Line))
            return false;
        var earlier = lines[row.Text(columns)];
        findings.Add(FindingCodes.RowTwice, row.Line, TableFindings.WholeRow, FormattableString.Invariant($"The row says the same as line {earlier}; it is not used again."));
        return true;
    }
}
