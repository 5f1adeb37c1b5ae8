namespace Deployments;

/// <summary>Holds the parts of a row against its totals; where they do not add up, both are kept.</summary>
internal sealed class UsPersonnelSums(TableFindings findings)
{
    public void Check(UsPersonnelRow row)
    {
        if (row.IsNotReported)
            return;
        var read = UsPersonnelColumns.All.Where(c => c.Use == UsPersonnelUse.Part && c.IsRead(row)).ToList();

        // Morocco, Tunisia and Libya in 1970 to 1972: ashore has a figure, and its branch has none.
        var branches = read.Where(c => c.Domain is null && row.Number(c.Name) is not null).Select(c => c.Branch).ToHashSet();
        var (parts, inner) = (read.Where(c => c.Domain is null || !branches.Contains(c.Branch)).ToList(), read.Where(c => c.Domain is not null && branches.Contains(c.Branch)).ToList());
        Compare(row, UsPersonnelFormat.Total, parts);
        foreach (var whole in read.Where(c => c.Domain is null))
            Compare(row, whole.Name, [.. inner.Where(c => c.Branch == whole.Branch)]);
        foreach (var (total, use) in UsPersonnelColumns.Compared)
            Compare(row, total, [.. UsPersonnelColumns.All.Where(c => c.Use == use && c.IsRead(row))]);
    }

    private void Compare(UsPersonnelRow row, string total, List<UsPersonnelColumn> parts)
    {
        var given = parts.Select(p => row.Number(p.Name)).OfType<long>().ToList();
        if (given.Count == 0 || row.Number(total) is not { } expected || given.Sum() is var sum && sum == expected)
            return;

        // Columns that the edition lacks may hold what is missing.
        if (sum < expected && parts.Exists(p => !row.Has(p.Name)))
            return;
        findings.Add(
            FindingCodes.PartsDoNotAddUp, row.Line, total,
            FormattableString.Invariant($"{row.Location}, {IsoDay.Text(row.Day)[..7]}: {string.Join(", ", parts.Where(p => row.Number(p.Name) is not null).Select(p => p.Name))} come to {sum:#,0}, and \"{total}\" says {expected:#,0}; both are kept, and the whole prevails."), row[total], FormattableString.Invariant($"{sum}"));
    }
}
