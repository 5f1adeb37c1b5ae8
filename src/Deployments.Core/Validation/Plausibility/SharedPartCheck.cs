namespace Deployments;

/// <summary>Whether a part is included in two wholes that do not lie within one another.</summary>
internal sealed class SharedPartCheck : IDatasetCheck
{
    private const string Said = "one whole included in the other, or spans that do not overlap";

    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        foreach (var (first, second, part) in SharedParts.Of(draft.Contributions, index))
        {
            var (one, other, shared) = (draft.Contributions[first], draft.Contributions[second], draft.Contributions[part]);
            findings.Add(FindingCodes.PartShared, DraftLists.Contributions, part, "includedIn", $"The contribution {Excerpt.Of(shared.Id.Value)} is included in {Excerpt.Of(one.Id.Value)} and in {Excerpt.Of(other.Id.Value)}, so that a total of both counts it twice; expected {Said}.", other.Id, Said);
        }
    }
}
