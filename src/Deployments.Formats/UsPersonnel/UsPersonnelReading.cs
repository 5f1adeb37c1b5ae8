namespace Deployments;

/// <summary>What was read from the reports of United States personnel by place: the dataset, its places and reports, and whatever is doubtful.</summary>
/// <example>
/// <code>
/// var reading = UsPersonnel.Load("samples/data/a-few-us-troops.csv");
/// reading.Places.Select(p =&gt; p.Name) // United States, Germany, South Korea, Japan, Guam
/// reading.RowsUsed // 5
/// </code>
/// </example>
public sealed class UsPersonnelReading
{
    internal UsPersonnelReading(Dataset? dataset, FindingList findings, IReadOnlyList<UsPersonnelPlace> places, IReadOnlyList<UsPersonnelList> lists, long rows, long rowsUsed)
    {
        (Made, Rows, RowsUsed) = (dataset, rows, rowsUsed);
        Findings = findings;
        Places = ValueList<UsPersonnelPlace>.Of(places);
        Lists = ValueList<UsPersonnelList>.Of(lists);
    }

    /// <summary>The dataset, with its warnings.</summary>
    public Dataset Dataset => Made ?? throw new DatasetException(Findings);

    /// <summary>Everything that is wrong or doubtful, of the rows and of the dataset, each with its line.</summary>
    public FindingList Findings { get; }

    /// <summary>The places, in the order of the file.</summary>
    public IReadOnlyList<UsPersonnelPlace> Places { get; }

    /// <summary>The reports, in the order of their days.</summary>
    public IReadOnlyList<UsPersonnelList> Lists { get; }

    /// <summary>How many rows the file has after the first line.</summary>
    public long Rows { get; }

    /// <summary>How many of them were used.</summary>
    public long RowsUsed { get; }

    internal Dataset? Made { get; }

    /// <summary>The number of reports, of places, of rows and of findings.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Lists.Count:#,0} reports on {Places.Count:#,0} places from {RowsUsed:#,0} of {Rows:#,0} rows; {Findings.Count(f => f.Severity == FindingSeverity.Error):#,0} errors and {Findings.Count(f => f.Severity == FindingSeverity.Warning):#,0} warnings");
}
