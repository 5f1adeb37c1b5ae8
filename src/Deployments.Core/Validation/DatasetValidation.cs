namespace Deployments;

/// <summary>Everything that can be said against a dataset, at once.</summary>
internal static class DatasetValidation
{
    // Below this a second thread costs more than it saves.
    private const long ManyReports = 100_000;

    private static readonly ReportsCheck Reports = new();

    private static readonly IDatasetCheck[] Checks =
    [
        new IdTwiceCheck(), new ReferenceCheck(), new CircleCheck(), new EntryTwiceCheck(),
        new ContributionLifeCheck(), new InclusionSpanCheck(), new ReportDayCheck(),
        new MembershipLifeCheck(), new HostLifeCheck(), new OperationLifeCheck(), new CodeOverlapCheck(),
        Reports, new PartCheck(), new SuccessionCheck(), new DocumentTwiceCheck(), new LookAlikeCheck(), new SharedPartCheck(), new ListDatesCheck(),
    ];

    /// <summary>All findings of all validators, in the order of the file.</summary>
    public static FindingList Check(DatasetDraft draft, DatasetIndex index, CancellationToken cancel = default)
    {
        var findings = new DatasetFindings(draft, cancel);
        if (Environment.ProcessorCount > 1 && draft.Contributions.Sum(c => (long)c.Reports.Count) >= ManyReports)
            CheckOnTwoThreads(draft, index, findings);
        else
            Check(draft, index, Checks, findings);
        return findings.InFileOrder();
    }

    private static void Check(DatasetDraft draft, DatasetIndex index, IEnumerable<IDatasetCheck> checks, DatasetFindings findings)
    {
        RecordRules.Run(draft, index, findings);
        foreach (var check in checks)
        {
            findings.Cancel.ThrowIfCancellationRequested();
            check.Run(draft, index, findings);
        }
    }

    // Looking at reports beside each other takes as long as all else, and shares nothing with it.
    private static void CheckOnTwoThreads(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        var ofReports = new DatasetFindings(draft, findings.Cancel);
        var besides = Task.Run(() => Reports.Run(draft, index, ofReports));
        try
        {
            Check(draft, index, Checks.Where(c => c != Reports), findings);
        }
        finally
        {
            // Nothing goes on behind a caller's back, whatever comes of the rest.
            Task.WhenAny(besides).Wait();
        }

        besides.GetAwaiter().GetResult();
        findings.Take(ofReports);
    }
}
