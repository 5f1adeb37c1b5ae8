namespace Deployments;

/// <summary>What came of reading a file: the dataset, absent where there are errors, and all findings in the order of the file.</summary>
internal sealed record DatasetReading(Dataset? Dataset, FindingList Findings)
{
    public static DatasetReading Refused(Finding finding) => new(null, [finding]);

    public Dataset OrThrow() => Dataset ?? throw new DatasetException(Findings);
}
