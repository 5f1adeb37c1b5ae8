using System.Text.RegularExpressions;

namespace Deployments;

/// <summary>Makes operations and theatres of the rows of the UN's list.</summary>
internal static partial class UnMissionImporter
{
    public static Alliance UnitedNations { get; } = new() { Id = "united-nations", Name = "United Nations", Incomplete = [.. Enum.GetValues<MembershipRole>()], Citation = UnMissionFormat.Title };

    public static UnMissionReading Read(Stream stream, TableFindings findings)
    {
        using var table = NamedTable.Of(stream, UnMissionFormat.Codebook.Columns, findings);
        var rows = WithoutRepeats(new UnMissionReader(table, findings).Rows(), findings);
        FindSameNames(rows, findings);
        var ids = rows.ToDictionary(r => r.Acronym, r => r.Id, StringComparer.OrdinalIgnoreCase);
        var parents = Parents(rows, ids, findings);
        var operations = rows.Select(row => new Operation
        {
            Id = row.Id,
            Name = row.Name,
            Lead = UnitedNations.Id,
            Life = row.Life,
            Theatres = row.Place.Length == 0 ? [] : [Slug.Of(row.Place)],
            Parent = parents.TryGetValue(row.Id, out var parent) ? parent : default(Id<Operation>?),
            Predecessor = UnMissionJudgements.Predecessors.FirstOrDefault(p => p.Acronym.Equals(row.Acronym, StringComparison.OrdinalIgnoreCase)).Predecessor is { } earlier && ids.TryGetValue(earlier, out var id) ? id : default(Id<Operation>?),
            Note = FormattableString.Invariant($"{UnMissionFormat.Title}, line {row.Line}{(row.Note.Length == 0 ? "" : ": ")}{row.Note}"),
        });
        var theatres = rows.Where(r => r.Place.Length > 0).DistinctBy(r => Slug.Of(r.Place)).Select(r => Theatre(r, findings));
        var seats = rows.Where(r => r.Place.Length > 0).Select(r => new UnMissionSeat(r.Id, Slug.Of(r.Place), r.North, r.East));
        return new UnMissionReading([.. operations], [.. theatres], [.. seats], findings, table.Count, rows.Count);
    }

    private static List<UnMissionRow> WithoutRepeats(IReadOnlyList<UnMissionRow> rows, TableFindings findings)
    {
        var lines = new Dictionary<Id<Operation>, UnMissionRow>();
        var kept = new List<UnMissionRow>();
        foreach (var row in rows)
        {
            if (lines.TryAdd(row.Id, row))
            {
                kept.Add(row);
                continue;
            }

            var earlier = lines[row.Id];
            var isSame = row with { Line = earlier.Line } == earlier;
            findings.Add(
                isSame ? FindingCodes.RowTwice : FindingCodes.RowsDisagree, row.Line, UnMissionFormat.Acronym,
                FormattableString.Invariant($"{row.Acronym} is on line {earlier.Line} already{(isSame ? "" : " and says something else there")}; the earlier line is used."), row.Acronym, "one row for each acronym");
        }

        return kept;
    }

    /// <summary>One operation under two acronyms, as the Civilian Police Support Group is UNPSG and UNCPSG.</summary>
    private static void FindSameNames(IEnumerable<UnMissionRow> rows, TableFindings findings)
    {
        foreach (var same in rows.GroupBy(r => PlainName(r.Name)).Where(g => g.Count() > 1))
        {
            foreach (var later in same.Skip(1))
            {
                findings.Add(
                    FindingCodes.RowsDisagree, later.Line, UnMissionFormat.Name,
                    FormattableString.Invariant($"{later.Acronym} in {later.Life} has the name of {same.First().Acronym} in {same.First().Life} on line {same.First().Line}; both are kept, and may be one operation."), later.Name, "a name of its own");
            }
        }
    }

    private static string PlainName(string name) => Slug.Of(LeadingUn().Replace(name, "United Nations "));

    /// <summary>The parents of the parts that a row names behind its own name: "Operation in Somalia (I &amp; II)".</summary>
    private static Dictionary<Id<Operation>, Id<Operation>> Parents(IEnumerable<UnMissionRow> rows, Dictionary<string, Id<Operation>> ids, TableFindings findings)
    {
        var parents = new Dictionary<Id<Operation>, Id<Operation>>();
        foreach (var row in rows.Where(r => Parts().IsMatch(r.Name)))
        {
            foreach (var part in Parts().Match(row.Name).Groups["part"].Captures.Select(c => $"{row.Acronym} {c.Value}"))
            {
                if (ids.TryGetValue(part, out var id))
                    parents[id] = row.Id;
                else
                    findings.Add(FindingCodes.RowContradicts, row.Line, UnMissionFormat.Name, $"The name {Excerpt.Of(row.Name)} speaks of {part}, which the list does not have.", row.Name, $"a row {part}");
            }
        }

        return parents;
    }

    private static Theatre Theatre(UnMissionRow row, TableFindings findings)
    {
        var seat = UnMissionJudgements.Seats.FirstOrDefault(s => s.Place == row.Place);
        if (seat is null)
            findings.Add(FindingCodes.CellUnknown, row.Line, UnMissionFormat.Location, $"Whose soil {Excerpt.Of(row.Place)} is is not stated here; the theatre has no hosts.", row.Place, "a place that the importer knows");
        return new Theatre { Id = Slug.Of(row.Place), Name = row.Place, Hosts = seat?.Hosts ?? [] };
    }

    [GeneratedRegex(@"\((?<part>[IVX]+)(?:\s*(?:,|&|and)\s*(?<part>[IVX]+))+\)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^UN\s", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingUn();
}
