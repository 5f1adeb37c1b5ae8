namespace Deployments;

/// <summary>Puts the rows of one list together: alliances, memberships and obligations, each with the lines they come from.</summary>
internal sealed class AllianceAssembler(AllianceList list, TableFindings findings)
{
    private readonly CowNations nations = new(list.Prefix, findings);
    private readonly List<(MemberRow Row, Id<Nation> Nation, EdtfDate During)> parts = [];

    public IEnumerable<Nation> OtherNations => nations.Others;

    public void Add(MemberRow row)
    {
        foreach (var (nation, during) in nations.Split(row, list.StateColumn))
            parts.Add((row, nation, during));
    }

    /// <summary>The alliances in order of their numbers, with their lives where the list has them.</summary>
    public IReadOnlyList<Alliance> Alliances(IReadOnlyDictionary<int, EdtfDate> lives, IReadOnlySet<ObligationKind> notCoded) =>
        [.. parts.GroupBy(p => p.Row.Alliance).OrderBy(g => g.Key).Select(g => Assemble(g.Key, [.. g], lives.TryGetValue(g.Key, out var life) ? life : default(EdtfDate?), notCoded))];

    private Alliance Assemble(int number, List<(MemberRow Row, Id<Nation> Nation, EdtfDate During)> rows, EdtfDate? life, IReadOnlySet<ObligationKind> notCoded)
    {
        foreach (var own in rows.GroupBy(r => r.Nation))
            FindOverlaps([.. own]);
        var members = from row in rows
                      group row by row.Nation into own
                      from spell in SpanMerger.Merge(own, r => r.During)
                      select new Membership { Nation = own.Key, Definition = list.Definition, During = spell.During, Citation = Citation(spell.From.Select(r => r.Row.Line)) };
        var owed = from row in rows
                   from kind in row.Row.Kinds
                   where kind.Value != false
                   group row by (row.Nation, kind.Key, IsUnknown: kind.Value is null) into own
                   from spell in SpanMerger.Merge(own, r => r.During)
                   select new Obligation { Kind = own.Key.Key, By = own.Key.Nation, During = spell.During, Unknown = own.Key.IsUnknown, Citation = Citation(spell.From.Select(r => r.Row.Line)) };
        return new Alliance
        {
            Id = $"{list.Prefix}-{number}",
            Name = FormattableString.Invariant($"{list.ShortName} alliance {number}"),
            Life = life,
            Coverage = list.Coverage,
            Members = [.. members],
            Obligations = [.. owed.OrderBy(o => o.By).ThenBy(o => o.Kind), .. notCoded.Select(k => new Obligation { Kind = k, Unknown = true, Citation = $"{list.Title} does not record it" })],
            Citation = FormattableString.Invariant($"{list.Title}, alliance {number}"),
        };
    }

    private void FindOverlaps(List<(MemberRow Row, Id<Nation> Nation, EdtfDate During)> rows)
    {
        var inOrder = rows.Select(r => (r.Row, Reach: Reach.Of(r.During, DayNumber.BeforeAll))).OrderBy(r => r.Reach.First).ToList();
        foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
        {
            // Two months that meet may overlap by some readings; only what overlaps by all is worth a remark.
            if (earlier.Reach.SureLast >= later.Reach.SureFirst && earlier.Reach.Last >= later.Reach.First && earlier.Reach.IsSure && later.Reach.IsSure)
            {
                findings.Add(
                    FindingCodes.RowsOverlap, later.Row.Line, list.StateColumn,
                    FormattableString.Invariant($"Alliance {later.Row.Alliance} has state {later.Row.State} in {later.Row.During} here and in {earlier.Row.During} on line {earlier.Row.Line}; the spans are merged."),
                    later.Row.During.ToString(), "spans of one state that do not overlap");
            }
        }
    }

    private string Citation(IEnumerable<int> lines)
    {
        var all = lines.Distinct().Order().ToList();
        return FormattableString.Invariant($"{list.Title}, {(all.Count == 1 ? "line" : "lines")} {string.Join(", ", all)}");
    }
}
