namespace Deployments;

/// <summary>What was read from the UN's list of peacekeeping operations: the operations, their places, and what was doubtful in the file.</summary>
/// <example>
/// <code>
/// var missions = UnMissions.Load("DPPADPOSS-PKO.csv");
/// missions.Theatres[0].Hosts // [YUG@../2003-02-03, SCG@2003-02-04/2006-06-04, SRB@2006-06-05/..]
/// </code>
/// </example>
public sealed class UnMissionReading
{
    internal UnMissionReading(IReadOnlyList<Operation> operations, IReadOnlyList<Theatre> theatres, IReadOnlyList<UnMissionSeat> seats, TableFindings findings, int rows, int rowsUsed)
    {
        (Rows, RowsUsed) = (rows, rowsUsed);
        Operations = ValueList<Operation>.Of(operations);
        Theatres = ValueList<Theatre>.Of(theatres);
        Seats = ValueList<UnMissionSeat>.Of(seats);
        Findings = findings.InFileOrder();
    }

    /// <summary>The United Nations, which lead all operations, as the record that a dataset of them needs. Its members are not listed here.</summary>
    public Alliance Lead { get; } = UnMissionImporter.UnitedNations;

    /// <summary>The operations in the order of the file. One that repeats others as a whole is their parent.</summary>
    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The places of their headquarters, with the nations whose soil they are.</summary>
    public IReadOnlyList<Theatre> Theatres { get; }

    /// <summary>Where each operation has its headquarters, in degrees.</summary>
    public IReadOnlyList<UnMissionSeat> Seats { get; }

    /// <summary>Everything that is wrong or doubtful, in the order of the file. Every row that is not used has a finding.</summary>
    public FindingList Findings { get; }

    /// <summary>How many rows the file has after the first line.</summary>
    public int Rows { get; }

    /// <summary>How many of them were used.</summary>
    public int RowsUsed { get; }

    /// <summary>The number of operations, of rows and of findings.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Operations.Count:#,0} operations from {RowsUsed:#,0} of {Rows:#,0} rows; {Findings.Count(f => f.Severity == FindingSeverity.Error):#,0} errors and {Findings.Count(f => f.Severity == FindingSeverity.Warning):#,0} warnings");
}
