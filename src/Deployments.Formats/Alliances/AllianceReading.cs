namespace Deployments;

/// <summary>What was read from a published list of alliances: the alliances, what was wrong with the file, and how much of it was used.</summary>
/// <example>
/// <code>
/// var cow = CowAlliances.Load("alliance_v4.1_by_member.csv");
/// $"{cow.RowsUsed} of {cow.Rows} rows, {cow.Coverage}" // 6 of 6 rows, 1816-01-01/2012-12-31
/// </code>
/// </example>
public sealed class AllianceReading
{
    internal AllianceReading(
        IEnumerable<Alliance> alliances, IEnumerable<Nation> nations, AllianceList list, FindingList findings, int rows, int rowsUsed)
    {
        Coverage = list.Coverage.ToSpan();
        Nations = ValueList<Nation>.Of(nations);
        var own = Nations.Select(n => n.Id).ToHashSet();
        Set = new AllianceSet(alliances, id => own.Contains(id) || BuiltInReference.NationsById.ContainsKey(id));
        SameAs = Set.Alliances.Where(a => a.SameAs.Count > 0).ToDictionary(a => a.Id, a => a.SameAs);
        (Findings, Rows, RowsUsed) = (findings, rows, rowsUsed);
    }

    /// <summary>The alliances, ready for questions.</summary>
    public AllianceSet Set { get; }

    /// <summary>The days that the list covers, both ends included; it knows nothing of others.</summary>
    public DateSpan Coverage { get; }

    /// <summary>Nations that the file has and the built-in reference has not, under ids such as <c>cow-240</c>; to put the alliances into a dataset, add these too.</summary>
    public IReadOnlyList<Nation> Nations { get; }

    /// <summary>The alliances of another list that the file itself says are the same, by alliance.</summary>
    public IReadOnlyDictionary<Id<Alliance>, IReadOnlyList<Id<Alliance>>> SameAs { get; }

    /// <summary>Everything that is wrong or doubtful, in the order of the file. A row with an error is not used; every row that is not used has a finding.</summary>
    public FindingList Findings { get; }

    /// <summary>How many rows the file has after the first line.</summary>
    public int Rows { get; }

    /// <summary>How many of them were used.</summary>
    public int RowsUsed { get; }

    /// <summary>The number of alliances, of rows and of findings.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Set.Alliances.Count:#,0} alliances from {RowsUsed:#,0} of {Rows:#,0} rows; {Findings.Count(f => f.Severity == FindingSeverity.Error):#,0} errors and {Findings.Count(f => f.Severity == FindingSeverity.Warning):#,0} warnings");
}
