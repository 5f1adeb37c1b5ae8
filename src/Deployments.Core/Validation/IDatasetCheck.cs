namespace Deployments;

/// <summary>A check that needs more than one record to see what is wrong.</summary>
internal interface IDatasetCheck
{
    /// <summary>Adds what it finds; bears records that are broken in themselves.</summary>
    void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings);
}
