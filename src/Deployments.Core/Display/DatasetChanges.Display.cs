using System.Text;

namespace Deployments;

public sealed partial class DatasetChanges
{
    /// <summary>One line for each change, figures before and after.</summary>
    public override string ToString()
    {
        if (IsEmpty)
            return "The editions say the same.\n";
        var text = new StringBuilder();
        foreach (var change in Reports)
            text.Append(Words<ChangeKind>.Phrase(change.Kind)).Append(": ").Append(change.Contribution).Append(' ').Append(Describe(change)).Append('\n');
        foreach (var change in Records)
            text.Append(Words<ChangeKind>.Phrase(change.Kind)).Append(": ").Append(change.List).Append(' ').Append(change.Id).Append('\n');
        return text.ToString();
    }

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
