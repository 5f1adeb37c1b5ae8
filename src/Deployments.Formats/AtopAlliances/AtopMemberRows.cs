namespace Deployments;

/// <summary>Reads the rows of the ATOP member-level file.</summary>
internal sealed class AtopMemberRows(TableFindings findings) : IMemberRows
{
    private const int InForce = 0;
    private readonly MemberRowReader cells = new(findings);
    private readonly SortedDictionary<int, SortedSet<int>> sameAs = [];

    public AllianceList List => AtopFormat.List;

    public IReadOnlyList<string> Columns => AtopFormat.Columns;

    public IReadOnlySet<ObligationKind> NotCoded { get; } = new HashSet<ObligationKind>();

    // The file dates members, not alliances.
    public IReadOnlyDictionary<int, EdtfDate> Lives { get; } = new Dictionary<int, EdtfDate>();

    public IReadOnlyDictionary<Id<Alliance>, IReadOnlyList<Id<Alliance>>> SameAs => sameAs.ToDictionary(
        s => (Id<Alliance>)FormattableString.Invariant($"{List.Prefix}-{s.Key}"),
        s => (IReadOnlyList<Id<Alliance>>)ValueList<Id<Alliance>>.Of(s.Value.Select(n => (Id<Alliance>)FormattableString.Invariant($"cow-{n}"))));

    public MemberRow? Read(CsvRow row)
    {
        if (!cells.TryNumber(row, AtopFormat.Alliance, "The alliance's number", out var alliance)
            || !cells.TryNumber(row, AtopFormat.State, "The state's number", out var state)
            || !cells.TryDate(row, AtopFormat.Entry, out var start)
            || !TryEnd(row, start, out var end))
            return null;
        cells.CheckVersion(row, AtopFormat.Version, List);
        var inForce = cells.Truth(row, AtopFormat.InEffect);
        if (inForce == (end is not null))
            cells.Contradiction(row, AtopFormat.InEffect, $"\"{AtopFormat.InEffect}\" says that the membership {(inForce.Value ? "is in force" : "has ended")}, and the exit is {row[AtopFormat.Exit.Year]}; the exit is used.");
        AddSame(row, alliance);
        return new MemberRow(row.Line, alliance, state, null, EdtfDate.Parse($"{start}/{end?.ToString() ?? ".."}"), cells.Kinds(row, AtopFormat.Flags));
    }

    public void Finish()
    {
    }

    /// <summary>The last day included: the day before the exit. Of an exit in some month, the month: the day before it may be the last of the month before, which nobody can tell.</summary>
    private bool TryEnd(CsvRow row, EdtfDate start, out EdtfDate? end)
    {
        end = null;
        if (row.Number(AtopFormat.Exit.Year) == InForce)
            return true;
        if (!cells.TryDate(row, AtopFormat.Exit, out var exit))
            return false;
        if (exit.IsDay && exit.Earliest is { Year: 1, DayOfYear: 1 })
        {
            findings.Add(FindingCodes.RowEndsBeforeStart, row.Line, AtopFormat.Exit.Year, $"The exit, {exit}, is the first day out, and the row starts with {start}: no day is left. It is not used.", exit.ToString(), $"a day after {start}");
            return false;
        }

        end = exit.IsDay ? EdtfDate.FromDay(exit.Earliest!.Value.PlusDays(-1)) : exit;
        return !cells.EndsBeforeStart(row, start, end, AtopFormat.Exit.Year);
    }

    private void AddSame(CsvRow row, int alliance)
    {
        if (row.IsBlank(AtopFormat.CowAlliance))
            return;
        if (!sameAs.TryGetValue(alliance, out var same))
            sameAs.Add(alliance, same = []);
        if (row.Number(AtopFormat.CowAlliance) is > 0 and var number)
            same.Add(number);
        else
            findings.Add(FindingCodes.CellUnknown, row.Line, AtopFormat.CowAlliance, $"\"{AtopFormat.CowAlliance}\" is {Excerpt.Of(row[AtopFormat.CowAlliance])}; expected the number of an alliance or nothing. It is taken as unknown.", row[AtopFormat.CowAlliance], "a number");
    }
}
