namespace Deployments;

/// <summary>What a newer edition of a dataset revised, added and removed.</summary>
/// <example>
/// <code>
/// var changes = Dataset.Parse(kfor.ToJson().Replace("4650", "4700")).Changes(from: kfor);
/// changes.Reports.Select(r =&gt; $"{r.Kind} {r.Contribution}: {r.Before?.Level} became {r.After?.Level}") // Revised deu-kfor: 4,650 became 4,700
/// </code>
/// </example>
public sealed partial class DatasetChanges
{
    internal DatasetChanges(IEnumerable<ReportChange> reports, IEnumerable<RecordChange> records) =>
        (Reports, Records) = (ValueList<ReportChange>.Of(reports), ValueList<RecordChange>.Of(records));

    /// <summary>What happened to reports, by contribution.</summary>
    public IReadOnlyList<ReportChange> Reports { get; }

    /// <summary>What happened to other records, by list.</summary>
    public IReadOnlyList<RecordChange> Records { get; }

    /// <summary>Whether the editions say the same.</summary>
    public bool IsEmpty => Reports.Count == 0 && Records.Count == 0;
}
