namespace Deployments;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class DatasetChanges : IShown
{
    /// <summary>One line for each change, figures before and after.</summary>
    public override string ToString() => TextSheet.Of(Sheet);

    /// <summary>The changes as a piece of HTML, of many the first 20.</summary>
    public string ToHtml() => HtmlSheet.Of(Sheet);

    private Sheet Sheet => IsEmpty ? new Sheet("The editions say the same.") : new Sheet(FormattableString.Invariant($"Changes: {Reports.Count:#,0} of reports, {Records.Count:#,0} of other records"))
    {
        Items =
        [
            .. Reports.Select(c => new SheetItem($"{Words<ChangeKind>.Phrase(c.Kind)}:", $"{c.Contribution} {Describe(c)}")),
            .. Records.Select(c => new SheetItem($"{Words<ChangeKind>.Phrase(c.Kind)}:", $"{c.List} {c.Id}")),
        ],
    };

    private static string Describe(ReportChange change)
    {
        var report = change.After ?? change.Before!;
        var what = $"{report.Effective} {Words<Stage>.Phrase(report.Stage)}";
        return change.Kind == ChangeKind.Revised
            ? $"{what}: {Figure(change.Before!)} became {Figure(change.After!)}{(change.IsFigureChanged ? "" : ", with other particulars")}"
            : $"{what}: {Figure(report)}";
    }

    private static string Figure(TroopReport report) =>
        report.Level?.ToString() ?? report.Change?.ToString() ?? Words<MissingReason>.Phrase(report.Missing ?? MissingReason.NotReported);
}
