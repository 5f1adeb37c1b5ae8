namespace Deployments;

/// <summary>Whether reports speak of days on which there was something to report.</summary>
/// <remarks>
/// A day on which the contributor did not exist is refused: the report belongs to another nation. A day outside the contribution's or the operation's
/// stated life is a warning, and only for forces said to be there: pledges come before a force, and lives are often rounded. An asserted zero and the
/// reason "cannot exist" contradict no life.
/// </remarks>
internal sealed class ReportDayCheck : IDatasetCheck
{
    private const string Inside = "a day within it";

    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        var reports = new DraftReports(draft.Contributions, index);
        ReportCells[] room = [];
        for (var i = 0; i < draft.Contributions.Count; i++)
            Check(draft.Contributions[i], i, reports, reports.Read(draft.Contributions[i], ref room), index, findings);
    }

    private static void Check(ForceContribution contribution, int at, DraftReports reports, ReadOnlySpan<ReportCells> rows, DatasetIndex index, DatasetFindings findings)
    {
        var contributor = ContributorLives.Of(contribution.Contributor, index);
        var operation = contribution.Operation is { } id ? index.Operations.GetValueOrDefault(id) : null;
        var planned = operation is { IsPlanned: true };
        var lives = new ReportLives(contributor?.Life, contribution.Life, operation?.Life, reports);
        for (var i = 0; i < rows.Length; i++)
        {
            if (!planned && lives.Fit(rows[i]))
                continue;
            var report = contribution.Reports[i];
            CheckPublished(report, at, i, index, findings);
            if (report.Missing == MissingReason.CannotExist || report.Level is { High: 0 })
                continue;
            if (contributor is var (name, life) && Lives.IsApart(report.Effective, life))
                findings.Add(FindingCodes.ReportOutsideContributor, DraftLists.Contributions, at, Effective(i), $"The report speaks of {report.Effective}, outside the life of {Excerpt.Of(name)}, {life}; expected {Inside}, or another contributor.", report.Effective, Inside);
            if (report.Stage != Stage.Deployed)
                continue;
            CheckLife(report, "its contribution", contribution.Life, at, i, findings);
            CheckLife(report, "its operation", operation?.Life, at, i, findings);
            if (planned)
                findings.Add(FindingCodes.DeployedUnderPlanned, DraftLists.Contributions, at, FormattableString.Invariant($"reports[{i}].stage"), $"The report says that forces are deployed under {Excerpt.Of(operation!.Name)}, which has no start yet; expected a start of the operation, or an earlier stage.", "deployed", "a start of the operation, or an earlier stage");
            // Once for a contribution is enough: the operation is what needs mending.
            planned = false;
        }
    }

    private static void CheckLife(TroopReport report, string owner, EdtfDate? life, int at, int i, DatasetFindings findings)
    {
        if (life is { } stated && Lives.IsApart(report.Effective, stated))
            findings.Add(FindingCodes.ReportOutsideLife, DraftLists.Contributions, at, Effective(i), $"The report speaks of {report.Effective}, outside the life of {owner}, {stated}; expected {Inside}.", report.Effective, Inside);
    }

    // A claim's own publication date is looked at with the record; most claims have only their source's.
    private static void CheckPublished(TroopReport report, int at, int i, DatasetIndex index, DatasetFindings findings)
    {
        if (report.Published is null && report.Stage == Stage.Deployed && index.Sources.TryGetValue(report.Source, out var source)
            && source.Published is { } published && TroopReportValidator.IsEarly(report, published))
            findings.Add(FindingCodes.PublishedBeforeEffective, DraftLists.Contributions, at, Effective(i), TroopReportValidator.BeforeItsDay(report, published), report.Effective, "a publication on or after the effective date");
    }

    private static string Effective(int i) => FormattableString.Invariant($"reports[{i}].effective");
}
