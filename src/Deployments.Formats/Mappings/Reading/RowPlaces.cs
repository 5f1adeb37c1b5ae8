namespace Deployments;

/// <summary>Where in a table stands what a finding about the dataset made of it speaks of.</summary>
/// <param name="draft">The records that the rows made.</param>
/// <param name="documents">The documents that the files are.</param>
internal sealed class RowPlaces(DatasetDraft draft, IReadOnlyList<(Id<Source> Id, string File)> documents)
{
    private const string Contributions = "$.contributions[", Reports = "].reports[", Totals = "$.totals[";

    /// <summary>The finding with the line of its row, and the file where there are several; that of a contribution has the line of its first row.</summary>
    public Finding Of(Finding finding) => ClaimOf(finding.Path) is { Line: { } line } claim ? finding with { Line = line, File = FileOf(claim, documents) } : finding;

    /// <summary>The file in which a claim stands; null where there is only one.</summary>
    public static string? FileOf(Claim claim, IReadOnlyList<(Id<Source> Id, string File)> documents) =>
        documents.Count > 1 ? documents.FirstOrDefault(d => d.Id == claim.Source).File ?? claim.Source.Value : null;

    private Claim? ClaimOf(string path)
    {
        if (TryIndex(path, Totals, draft.Totals.Count, out var total, out _))
            return draft.Totals[total];
        if (!TryIndex(path, Contributions, draft.Contributions.Count, out var contribution, out var rest))
            return null;
        var reports = draft.Contributions[contribution].Reports;
        return TryIndex(rest, Reports, reports.Count, out var report, out _) ? reports[report] : reports.Count > 0 ? reports[0] : null;
    }

    private static bool TryIndex(ReadOnlySpan<char> path, string before, int count, out int index, out ReadOnlySpan<char> rest)
    {
        index = 0;
        rest = default;
        if (!path.StartsWith(before, StringComparison.Ordinal))
            return false;
        rest = path[before.Length..];
        var end = rest.IndexOf(']');
        if (end <= 0 || !PlainNumber.TryDigits(rest[..end], out index) || index >= count)
            return false;
        rest = rest[end..];
        return true;
    }
}
