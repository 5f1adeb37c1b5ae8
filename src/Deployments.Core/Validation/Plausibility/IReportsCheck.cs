namespace Deployments;

/// <summary>A check that looks through the reports of one contribution.</summary>
internal interface IReportsCheck
{
    /// <summary>Adds what it finds.</summary>
    void Run(ContributionLines lines, DatasetFindings findings);
}
