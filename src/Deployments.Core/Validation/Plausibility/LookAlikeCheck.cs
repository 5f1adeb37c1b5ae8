namespace Deployments;

/// <summary>Whether two contributions look like the same force without anybody having said how they stand to one another.</summary>
internal sealed class LookAlikeCheck : IDatasetCheck
{
    private const string Said = "\"includedIn\", \"continues\" or \"beside\" on one of them";

    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        index.LookAlikes = LookAlikes.Of(draft.Contributions, index, findings.Cancel);
        foreach (var (first, second) in index.LookAlikes)
        {
            var (one, other) = (draft.Contributions[first], draft.Contributions[second]);
            findings.Add(FindingCodes.LookAlike, DraftLists.Contributions, second, "", $"The contributions {Excerpt.Of(one.Id.Value)} and {Excerpt.Of(other.Id.Value)} of {Excerpt.Of(one.Contributor.ToString())} look like the same force and may be counted twice; expected {Said}.", other.Id, Said);
        }
    }
}
