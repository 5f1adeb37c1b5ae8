namespace Deployments;

/// <summary>Whether contributions fit the lives of their contributors and operations.</summary>
/// <remarks>
/// A force of a nation that did not exist is a wrong nation and refused. One that begins a little before its nation or outlasts its operation may be
/// true and told roughly; lives end levels, so the reader is warned.
/// </remarks>
internal sealed class ContributionLifeCheck : IDatasetCheck
{
    private const string Fitting = "a life within it";

    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        for (var i = 0; i < draft.Contributions.Count; i++)
        {
            if (draft.Contributions[i].Life is { } life)
                Check(draft.Contributions[i], life, i, index, findings);
        }
    }

    private static void Check(ForceContribution contribution, EdtfDate life, int at, DatasetIndex index, DatasetFindings findings)
    {
        if (ContributorLives.Of(contribution.Contributor, index) is var (name, existing))
            CheckContributor(life, name, existing, at, findings);
        if (contribution.Operation is { } id && index.Operations.TryGetValue(id, out var operation) && operation.Life is { } running && Lives.ReachesBeyond(life, running))
            findings.Add(FindingCodes.ForceBeyondOperation, DraftLists.Contributions, at, "life", $"The contribution's life {life} reaches beyond that of its operation {Excerpt.Of(operation.Name)}, {running}; expected {Fitting}.", life, Fitting);
    }

    private static void CheckContributor(EdtfDate life, string name, EdtfDate existing, int at, DatasetFindings findings)
    {
        if (Lives.IsApart(life, existing))
            findings.Add(FindingCodes.ForceOutsideContributor, DraftLists.Contributions, at, "life", $"The contribution's life {life} lies outside that of {Excerpt.Of(name)}, {existing}; expected another contributor or another life.", life, Fitting);
        else if (Lives.ReachesBeyond(life, existing))
            findings.Add(FindingCodes.ForceBeyondContributor, DraftLists.Contributions, at, "life", $"The contribution's life {life} reaches beyond that of {Excerpt.Of(name)}, {existing}; expected {Fitting}.", life, Fitting);
    }
}
