namespace Deployments;

/// <summary>Reads the rows of the Correlates of War Formal Alliances list.</summary>
internal sealed class CowMemberRows(TableFindings findings) : IMemberRows
{
    private const string Yes = "1", No = "0";
    private readonly MemberRowReader cells = new(findings);
    private readonly Dictionary<int, CowAllianceLife> lives = [];

    public AllianceList List => CowAllianceFormat.List;

    public IReadOnlyList<string> Columns => CowAllianceFormat.Columns;

    // Offence is no obligation of this list: whether it was promised, it does not say.
    public IReadOnlySet<ObligationKind> NotCoded { get; } = new HashSet<ObligationKind> { ObligationKind.Offence };

    public IReadOnlyDictionary<int, EdtfDate> Lives => lives.ToDictionary(l => l.Key, l => l.Value.Widest);

    public IReadOnlyDictionary<Id<Alliance>, IReadOnlyList<Id<Alliance>>> SameAs => new Dictionary<Id<Alliance>, IReadOnlyList<Id<Alliance>>>();

    public MemberRow? Read(CsvRow row)
    {
        if (!cells.TryNumber(row, CowAllianceFormat.Alliance, "The alliance's number", out var alliance)
            || !cells.TryNumber(row, CowAllianceFormat.State, "The state's number", out var state)
            || !cells.TryDate(row, CowAllianceFormat.MemberStart, out var start))
            return null;
        EdtfDate? end = null;
        if (!CowAllianceFormat.MemberEnd.AreBlank(row))
        {
            if (!cells.TryDate(row, CowAllianceFormat.MemberEnd, out var last) || cells.EndsBeforeStart(row, start, last, CowAllianceFormat.MemberEnd.Year))
                return null;
            end = last;
        }

        cells.CheckVersion(row, CowAllianceFormat.Version, List);
        CheckCensoring(row, start, end);
        var isClamped = row[CowAllianceFormat.LeftCensor] == Yes && IsFirstDay(start);
        var during = EdtfDate.Parse($"{(isClamped ? "" : start.ToString())}/{end?.ToString() ?? ".."}");
        var kinds = cells.Kinds(row, CowAllianceFormat.Flags);
        LifeOf(row, alliance).Add(row, start, end, kinds);
        return new MemberRow(row.Line, alliance, state, row[CowAllianceFormat.Name], during, kinds);
    }

    public void Finish()
    {
        foreach (var (alliance, life) in lives)
            life.CheckType(alliance, findings);
    }

    private CowAllianceLife LifeOf(CsvRow row, int alliance)
    {
        if (!lives.TryGetValue(alliance, out var life))
            lives.Add(alliance, life = new CowAllianceLife(row, cells));
        life.CheckSame(row, alliance, findings);
        return life;
    }

    private static bool IsFirstDay(EdtfDate start) => start.IsDay && start.Earliest == CowAllianceFormat.List.Coverage.Earliest;

    private void CheckCensoring(CsvRow row, EdtfDate start, EdtfDate? end)
    {
        switch (row[CowAllianceFormat.LeftCensor])
        {
            case Yes when !IsFirstDay(start):
                cells.Contradiction(row, CowAllianceFormat.LeftCensor, $"\"{CowAllianceFormat.LeftCensor}\" says that the membership began before {List.Coverage.Start}, and the row starts on {start}; the row's start is used.");
                break;
            case Yes or No:
                break;
            default:
                _ = cells.Truth(row, CowAllianceFormat.LeftCensor);
                break;
        }

        var inForce = cells.Truth(row, CowAllianceFormat.RightCensor);
        if (inForce == (end is not null))
            cells.Contradiction(row, CowAllianceFormat.RightCensor, $"\"{CowAllianceFormat.RightCensor}\" says that the membership {(inForce.Value ? "was in force at the end of the list" : "had ended")}, and its end is {end?.ToString() ?? "blank"}; the end is used.");
    }
}
