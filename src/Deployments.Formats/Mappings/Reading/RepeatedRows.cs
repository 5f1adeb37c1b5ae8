using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Rows that say what an earlier row said: the same figure of the same contribution on the same date, said by the same document.</summary>
/// <param name="columns">The reports.</param>
/// <param name="starts">Where the rows of each contribution begin, and after the last where they end.</param>
/// <param name="acrossFiles">Whether the same in another file is the same: each file is a part of one document.</param>
internal sealed class RepeatedRows(ReportColumns columns, IReadOnlyList<int> starts, bool acrossFiles)
{
    private readonly Dictionary<(int, int, int, ReportFlags, int), int> seen = [];

    /// <summary>The places of such rows in the columns, in order, each with a finding.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<int> Find(IReadOnlyList<(Id<Source> Id, string File)> documents, IReadOnlyList<TableFindings> findings)
    {
        List<int> repeated = [];
        var room = new int[NumberColumn.BlockSize];
        var rows = new long[NumberColumn.BlockSize];
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            var (first, count) = (starts[i], starts[i + 1] - starts[i]);
            if (room.Length < count)
                (room, rows) = (new int[count], new long[count]);
            var dates = room.AsSpan(0, count);
            columns.Effective.CopyTo(first, dates);
            Find(first, dates, rows.AsSpan(0, count), documents, findings, repeated);
        }

        repeated.Sort();
        return repeated;
    }

    /// <summary>Rows of one date stand beside each other when they are sorted by it; each of them is compared with those before it.</summary>
    private void Find(
        int first, ReadOnlySpan<int> dates, Span<long> rows, IReadOnlyList<(Id<Source> Id, string File)> documents, IReadOnlyList<TableFindings> findings, List<int> repeated)
    {
        var isRising = true;
        for (var i = 0; i < dates.Length; i++)
        {
            rows[i] = ((long)dates[i] << 32) | (uint)i;
            isRising &= i == 0 || rows[i - 1] < rows[i];
        }

        if (!isRising)
            rows.Sort();
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && rows[end] >> 32 == rows[start] >> 32)
                end++;
            if (end - start > 1)
                FindOnDate(first, rows[start..end], documents, findings, repeated);
            start = end;
        }
    }

    private void FindOnDate(int first, ReadOnlySpan<long> rows, IReadOnlyList<(Id<Source> Id, string File)> documents, IReadOnlyList<TableFindings> findings, List<int> repeated)
    {
        seen.Clear();
        foreach (var entry in rows)
        {
            var row = first + unchecked((int)entry);
            var cells = columns.Cells(row);
            var key = (cells.Published, cells.Figure, acrossFiles ? 0 : cells.Source, cells.Flags, cells.Extra);
            if (seen.TryAdd(key, row))
                continue;
            repeated.Add(row);
            Note(seen[key], row, documents, findings);
        }
    }

    private void Note(int earlier, int row, IReadOnlyList<(Id<Source> Id, string File)> documents, IReadOnlyList<TableFindings> findings)
    {
        var found = findings[^1];
        if (!found.Lists(FindingCodes.RowTwice, columns.Lines[row]))
        {
            found.Count(FindingCodes.RowTwice);
            return;
        }

        var report = columns.Row(row);
        Note(columns.Row(earlier), report, report.Level?.ToString() ?? report.Change?.ToString() ?? "no figure", report.Effective, documents, found);
    }

    /// <summary>Notes that a row says a published total that an earlier one said.</summary>
    public static void NoteTotal(ReportedTotal earlier, ReportedTotal total, IReadOnlyList<(Id<Source> Id, string File)> documents, TableFindings found) =>
        Note(earlier, total, total.Figure.ToString(), total.Effective, documents, found);

    private static void Note(Claim before, Claim claim, string figure, EdtfDate effective, IReadOnlyList<(Id<Source> Id, string File)> documents, TableFindings found)
    {
        var place = RowPlaces.FileOf(before, documents) is { } file ? $" of {file}" : "";
        found.Add(new Finding(FindingCodes.RowTwice, TableFindings.WholeRow, FormattableString.Invariant($"The row says the same as line {before.Line}{place}: {figure} as of {effective}; it is not used again."))
        {
            Line = claim.Line,
            File = RowPlaces.FileOf(claim, documents),
        });
    }
}
