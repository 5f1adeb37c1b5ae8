using NodaTime;

namespace Deployments;

/// <summary>Makes spells of nations of the rows of a list of states.</summary>
internal static class StateListImporter
{
    private static readonly LocalDate FirstOfTheLists = new(1816, 1, 1);

    public static StateListReading Read(StateListFormat format, Stream stream, TableFindings findings)
    {
        using var table = NamedTable.Of(stream, format.Codebook.Columns, findings);
        var rows = WithoutRepeats(new StateListReader(format, table, findings).Rows(), findings);
        FindOverlaps(rows, format, findings);
        var lastDay = LastDay(rows);
        var codes = new StateCodes(format, findings);
        var microstates = BuiltInReference.Spells.Where(s => s.System == format.System && s.IsMicrostate).Select(s => s.Code).ToHashSet();
        var spells = from row in rows
                     from part in codes.Split(row)
                     select new StateSpell
                     {
                         Nation = part.Nation,
                         System = format.System,
                         Code = row.Code,
                         During = EdtfDate.Parse($"{IsoDay.Text(part.During.Start!.Value)}/{(part.During.End is { } end ? IsoDay.Text(end) : "..")}"),
                         BeginsWithTheList = part.During.Start == FirstOfTheLists,
                         EndsWithTheList = part.During.End is null || part.During.End == lastDay,
                         IsMicrostate = row.IsMicrostate ?? microstates.Contains(row.Code),
                         Citation = FormattableString.Invariant($"{format.Codebook.Cite}, line {row.Line}"),
                     };
        return new StateListReading(format.System, [.. spells], codes.Others, StateListComparison.Of(format.System, rows, lastDay), lastDay, findings.InFileOrder(), table.Count, rows.Count);
    }

    /// <summary>The day on which the list ends; absent where ends are open. See the judgement calls of the format.</summary>
    private static LocalDate? LastDay(IReadOnlyCollection<StateListRow> rows) =>
        rows.Any(r => r.Last is null) ? null : rows.Max(r => r.Last) is { Month: 12, Day: 31 } last ? last : null;

    private static List<StateListRow> WithoutRepeats(IReadOnlyList<StateListRow> rows, TableFindings findings)
    {
        var lines = new Dictionary<(string, DateSpan), int>();
        var kept = new List<StateListRow>();
        foreach (var row in rows)
        {
            if (lines.TryAdd((row.Code, row.Span), row.Line))
                kept.Add(row);
            else
                findings.Add(FindingCodes.RowTwice, row.Line, TableFindings.WholeRow, FormattableString.Invariant($"The row says the same as line {lines[(row.Code, row.Span)]}; it is not used again."));
        }

        return kept;
    }

    private static void FindOverlaps(IEnumerable<StateListRow> rows, StateListFormat format, TableFindings findings)
    {
        foreach (var own in rows.GroupBy(r => r.Code))
        {
            var inOrder = own.OrderBy(r => r.First).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)).Where(p => p.First.Span.Overlaps(p.Second.Span)))
            {
                findings.Add(
                    FindingCodes.RowsDisagree, later.Line, format.CodeColumn,
                    FormattableString.Invariant($"State {later.Code} is in the list in {later.Span} here and in {earlier.Span} on line {earlier.Line}, which overlap; both are kept."), later.Span.ToString(), "spells of one state that do not overlap");
            }
        }
    }
}
