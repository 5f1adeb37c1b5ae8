using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Rows that say what an earlier row said: the same figure of the same contribution on the same date, said by the same document. And those that say something else of it.</summary>
/// <param name="columns">The reports.</param>
/// <param name="starts">Where the rows of each contribution begin, and after the last where they end.</param>
/// <param name="acrossFiles">Whether the same in another file is the same: each file is a part of one document.</param>
/// <param name="mayDisagree">Whether one document may give two figures of one contribution on one day, of which the first stands.</param>
internal sealed class RepeatedRows(ReportColumns columns, IReadOnlyList<int> starts, bool acrossFiles, bool mayDisagree)
{
    private readonly Dictionary<(int, int, int, ReportFlags, int), int> seen = [];
    private readonly Dictionary<(int, int, Stage, ReportBasis), int> said = [];

    /// <summary>Whether rows disagree that may not.</summary>
    public bool Disagree { get; private set; }

    /// <summary>The places of such rows in the columns, in order, each with a finding; what they say is not used.</summary>
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
        said.Clear();
        foreach (var entry in rows)
        {
            var row = first + unchecked((int)entry);
            var cells = columns.Cells(row);
            var key = (cells.Published, cells.Figure, acrossFiles ? 0 : cells.Source, cells.Flags, cells.Extra);
            if (!seen.TryAdd(key, row))
            {
                repeated.Add(row);
                Note(FindingCodes.RowTwice, seen[key], row, documents, findings[^1]);
            }
            else if (Contradicted(row, in cells) is { } earlier)
            {
                Disagree = true;
                repeated.Add(row);
                Note(FindingCodes.RowsNotToldApart, earlier, row, documents, findings[^1]);
            }
        }
    }

    /// <summary>The earlier row of the document that says another level of this day, which it may not; changes add up, and a level contains them.</summary>
    private int? Contradicted(int row, in ReportCells cells)
    {
        var key = (cells.Published, cells.Source, cells.Flags.Stage, cells.Flags.Basis);
        if (mayDisagree || cells.Flags.HasChange || said.TryAdd(key, row))
            return null;
        var before = columns.Cells(said[key]);
        return (before.Figure, before.Flags.FigureKind) == (cells.Figure, cells.Flags.FigureKind) ? null : said[key];
    }

    private void Note(FindingCode code, int earlier, int row, IReadOnlyList<(Id<Source> Id, string File)> documents, TableFindings found)
    {
        if (!found.Lists(code, columns.Lines[row]))
        {
            found.Count(code);
            return;
        }

        var (before, report) = (columns.Row(earlier), columns.Row(row));
        found.Add(code == FindingCodes.RowTwice ? Twice(before, report, FigureOf(report), report.Effective, documents) : Apart(before, report, documents));
    }

    private static string FigureOf(TroopReport report) => report.Level?.ToString() ?? report.Change?.ToString() ?? (report.Missing is { } reason ? $"no figure ({Words<MissingReason>.Phrase(reason)})" : "no figure");

    /// <summary>Notes that a row says a published total that an earlier one said.</summary>
    public static void NoteTotal(ReportedTotal earlier, ReportedTotal total, IReadOnlyList<(Id<Source> Id, string File)> documents, TableFindings found) =>
        found.Add(Twice(earlier, total, total.Figure.ToString(), total.Effective, documents));

    private static Finding Twice(Claim before, Claim claim, string figure, EdtfDate effective, IReadOnlyList<(Id<Source> Id, string File)> documents) =>
        Of(FindingCodes.RowTwice, claim, documents, FormattableString.Invariant($"The row says the same as line {LineOf(before, documents)}: {figure} as of {effective}; it is not used again."));

    private static Finding Apart(TroopReport before, TroopReport report, IReadOnlyList<(Id<Source> Id, string File)> documents)
    {
        var said = FormattableString.Invariant($"The row gives {FigureOf(report)} as of {report.Effective}, and line {LineOf(before, documents)} of the same contribution gives {FigureOf(before)}; nothing that is read tells the two apart.");
        return Of(FindingCodes.RowsNotToldApart, report, documents, said) with { Value = report.Level?.ToString(), Expected = "a column of the mapping that tells the two apart" };
    }

    private static Finding Of(FindingCode code, Claim claim, IReadOnlyList<(Id<Source> Id, string File)> documents, string message) =>
        new(code, TableFindings.WholeRow, message) { Line = claim.Line, File = RowPlaces.FileOf(claim, documents) };

    private static string LineOf(Claim claim, IReadOnlyList<(Id<Source> Id, string File)> documents) =>
        FormattableString.Invariant($"{claim.Line}{(RowPlaces.FileOf(claim, documents) is { } file ? $" of {file}" : "")}");
}
