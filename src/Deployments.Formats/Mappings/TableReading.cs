namespace Deployments;

/// <summary>What was read from a table: the dataset, and what became of each row.</summary>
/// <example>
/// <code>
/// var reading = Peacekeeping.LoadContributors("samples/data/un-contributors");
/// $"{reading.RowsUsed} of {reading.Rows} rows, {reading.Findings.Count} findings" // 12 of 12 rows, 2 findings
/// </code>
/// </example>
public sealed class TableReading
{
    internal TableReading(Dataset? dataset, FindingList findings, RowTally tally, IReadOnlyList<SkippedRows> skipped)
    {
        (Made, Findings, Skipped) = (dataset, findings, ValueList<SkippedRows>.Of(skipped));
        (Rows, RowsUsed, RowsSilent) = (tally.Rows, tally.Used, tally.Silent);
    }

    /// <summary>The dataset, with its warnings.</summary>
    public Dataset Dataset => Made ?? throw new DatasetException(Findings);

    /// <summary>Everything that is wrong or doubtful, of the rows and of the dataset; a row that cannot be used has an error.</summary>
    public FindingList Findings { get; }

    /// <summary>How many rows the table has, without the first line of a text table.</summary>
    public long Rows { get; }

    /// <summary>How many rows gave a report, and could be used with all that they say.</summary>
    public long RowsUsed { get; }

    /// <summary>How many rows say nothing: each of their figures is a text that means so.</summary>
    public long RowsSilent { get; }

    /// <summary>How many rows each rule left unread, in the order of the rules.</summary>
    public IReadOnlyList<SkippedRows> Skipped { get; }

    /// <summary>How many rows, or figures of them, were not used because of what is wrong with them; each has a finding.</summary>
    public long RowsUnusable => Rows - RowsUsed - RowsSilent - Skipped.Sum(s => (long)s.Count);

    internal Dataset? Made { get; }

    /// <summary>The number of rows by what became of them, and of findings.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Number(Rows, "row")}: {RowsUsed:#,0} used, {Skipped.Sum(s => (long)s.Count):#,0} skipped, {RowsSilent:#,0} silent, {RowsUnusable:#,0} unusable; {Number(Of(FindingSeverity.Error), "error")} and {Number(Of(FindingSeverity.Warning), "warning")}");

    private static string Number(long count, string what) => FormattableString.Invariant($"{count:#,0} {what}{(count == 1 ? "" : "s")}");

    private int Of(FindingSeverity severity) => Findings.Count(f => f.Severity == severity);
}
