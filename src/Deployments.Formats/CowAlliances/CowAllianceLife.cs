namespace Deployments;

/// <summary>What the rows of one alliance say of the alliance itself: its dates and its type, which all of them repeat.</summary>
internal sealed class CowAllianceLife
{
    private static readonly string[] Repeated =
    [
        CowAllianceFormat.AllianceStart.Day, CowAllianceFormat.AllianceStart.Month, CowAllianceFormat.AllianceStart.Year,
        CowAllianceFormat.AllianceEnd.Day, CowAllianceFormat.AllianceEnd.Month, CowAllianceFormat.AllianceEnd.Year, CowAllianceFormat.Type,
    ];

    private readonly CsvRow first;
    private readonly MemberRowReader cells;
    private readonly EdtfDate? began;
    private readonly EdtfDate? ended;
    private readonly bool isOver;
    private readonly List<EdtfDate> spans = [];
    private OwedKinds owed;

    public CowAllianceLife(CsvRow row, MemberRowReader cells)
    {
        (first, this.cells) = (row, cells);
        began = cells.TryDate(row, CowAllianceFormat.AllianceStart, out var start, isNeeded: false) ? start : default(EdtfDate?);
        isOver = !CowAllianceFormat.AllianceEnd.AreBlank(row);
        ended = isOver && cells.TryDate(row, CowAllianceFormat.AllianceEnd, out var end, isNeeded: false) ? end : default(EdtfDate?);
    }

    /// <summary>The alliance's own dates, made as wide as its members need.</summary>
    public EdtfDate Widest
    {
        get
        {
            var from = spans.Where(s => s.StartKind == EdtfEnd.Stated).Select(s => s.Start).Concat(began is { } b ? [b] : []).MinBy(d => d.Earliest);
            var isOpen = spans.Any(s => s.EndKind == EdtfEnd.Open) || !isOver;
            var to = spans.Where(s => s.EndKind == EdtfEnd.Stated).Select(s => s.End).Concat(ended is { } e ? [e] : []);
            return EdtfDate.Parse($"{from}/{(isOpen ? ".." : to.MaxBy(d => d.Latest).ToString())}");
        }
    }

    public void Add(CsvRow row, EdtfDate start, EdtfDate? end, IReadOnlyDictionary<ObligationKind, bool?> kinds)
    {
        spans.Add(EdtfDate.Parse($"{start}/{end?.ToString() ?? ".."}"));
        foreach (var (kind, isOwed) in kinds)
            owed = owed.Or(new(isOwed == true ? KindSet.Of(kind) : default, default, isOwed is null ? KindSet.Of(kind) : default));
        if (start.Latest < began?.Earliest && start.Earliest != CowAllianceFormat.List.Coverage.Earliest)
            cells.Contradiction(row, CowAllianceFormat.MemberStart.Year, $"The membership starts on {start}, before the alliance, {began}; both are used as they stand.");
        if (isOver && (end is null || end.Value.Earliest > ended?.Latest))
            cells.Contradiction(row, CowAllianceFormat.MemberEnd.Year, $"The membership ends {(end is { } day ? $"on {day}" : "nowhere")}, after the alliance, {ended}; both are used as they stand.");
    }

    public void CheckSame(CsvRow row, int alliance, TableFindings findings)
    {
        foreach (var column in Repeated.Where(c => row[c] != first[c]))
        {
            findings.Add(
                FindingCodes.RowsDisagree, row.Line, column,
                FormattableString.Invariant($"\"{column}\" of alliance {alliance} is {Excerpt.Of(row[column])} here and {Excerpt.Of(first[column])} on line {first.Line}; the earlier line is used."), row[column], first[column]);
        }
    }

    /// <summary>Whether the type that the rows name is the strongest of what their flags say.</summary>
    public void CheckType(int alliance, TableFindings findings)
    {
        var type = first[CowAllianceFormat.Type];
        var expected = owed.CowType switch
        {
            CowAllianceType.DefencePact => "Type I:",
            CowAllianceType.Neutrality => "Type II", // "Type II: Neutrality" and "Type IIa: Non-Aggression Pact" are both written for it.
            CowAllianceType.NonAggression => "Type IIb:",
            CowAllianceType.Entente => "Type III:",
            _ => "",
        };
        if (!type.StartsWith(expected, StringComparison.Ordinal) || (expected == "Type II" && !type.StartsWith("Type II:", StringComparison.Ordinal) && !type.StartsWith("Type IIa:", StringComparison.Ordinal)))
        {
            findings.Add(
                FindingCodes.RowContradicts, first.Line, CowAllianceFormat.Type,
                FormattableString.Invariant($"Alliance {alliance} is called {Excerpt.Of(type)}, and the strongest obligation of its members is {owed}; the flags are used."), type, expected);
        }
    }
}
