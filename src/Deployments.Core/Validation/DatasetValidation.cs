namespace Deployments;

/// <summary>Everything that can be said against a dataset, at once.</summary>
internal static class DatasetValidation
{
    private static readonly IDatasetCheck[] Checks =
    [
        new IdTwiceCheck(), new ReferenceCheck(), new CircleCheck(), new EntryTwiceCheck(),
        new ContributionLifeCheck(), new InclusionSpanCheck(), new ReportDayCheck(),
        new MembershipLifeCheck(), new HostLifeCheck(), new OperationLifeCheck(), new CodeOverlapCheck(),
        new ReportsCheck(), new PartCheck(), new SuccessionCheck(), new DocumentTwiceCheck(), new LookAlikeCheck(), new SharedPartCheck(), new ListDatesCheck(),
    ];

    /// <summary>All findings of all validators, in the order of the file.</summary>
    public static IReadOnlyList<Finding> Check(DatasetDraft draft, DatasetIndex index)
    {
        var findings = new FindingList(draft);
        RecordRules.Run(draft, index, findings);
        foreach (var check in Checks)
            check.Run(draft, index, findings);
        return findings.InFileOrder();
    }
}
