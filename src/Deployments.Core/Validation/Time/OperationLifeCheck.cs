namespace Deployments;

/// <summary>Whether operations lie within those they are part of.</summary>
internal sealed class OperationLifeCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        for (var i = 0; i < draft.Operations.Count; i++)
        {
            if (draft.Operations[i] is { Life: { } life, Parent: { } id } && index.Operations.TryGetValue(id, out var parent)
                && parent.Life is { } around && Lives.ReachesBeyond(life, around))
                findings.Add(FindingCodes.OperationBeyondParent, DraftLists.Operations, i, "life", $"The operation's life {life} reaches beyond that of {Excerpt.Of(parent.Name)}, {around}, which it is part of; expected a life within it.", life, "a life within it");
        }
    }
}
