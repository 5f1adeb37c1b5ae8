namespace Deployments;

/// <summary>Everything that can be said against a dataset, at once.</summary>
internal static class DatasetValidation
{
    /// <summary>All findings of all validators, in the order of the file.</summary>
    public static IReadOnlyList<Finding> Check(DatasetDraft draft, DatasetIndex index)
    {
        var findings = new FindingList(draft);
        RecordRules.Run(draft, findings);
        return findings.InFileOrder();
    }
}
