namespace Deployments;

/// <summary>Runs the checks of single contributions' reports, with one contribution's reports in view at a time.</summary>
internal sealed class ReportsCheck : IDatasetCheck
{
    private static readonly IReportsCheck[] Checks = [new SaidTwiceCheck(), new ZeroBetweenCheck(), new TenfoldJumpCheck(), new ChangeCheck(), new StageCheck()];

    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        var lines = new ContributionLines(new DraftReports(draft.Contributions, index));
        for (var i = 0; i < draft.Contributions.Count; i++)
        {
            findings.Cancel.ThrowIfCancellationRequested();
            if (draft.Contributions[i].Reports.Count == 0)
                continue;
            lines.Take(draft.Contributions[i], i);
            foreach (var check in Checks)
                check.Run(lines, findings);
        }
    }
}
