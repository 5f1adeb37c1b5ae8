namespace Deployments;

/// <summary>Whether what should be a tree or a line is one.</summary>
internal sealed class CircleCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        Check(FindingCodes.TheatreCircle, DraftLists.Theatres, "parent", "These theatres lie in one another in a circle", draft.Theatres.Select(t => t.Id),
            id => One(index.Theatres.GetValueOrDefault(id)?.Parent), findings);
        Check(FindingCodes.OperationCircle, DraftLists.Operations, "parent", "These operations are part of one another in a circle", draft.Operations.Select(o => o.Id),
            id => One(index.Operations.GetValueOrDefault(id)?.Parent), findings);
        Check(FindingCodes.PredecessorCircle, DraftLists.Operations, "predecessor", "These operations took over from one another in a circle", draft.Operations.Select(o => o.Id),
            id => One(index.Operations.GetValueOrDefault(id)?.Predecessor), findings);
        Check(FindingCodes.InclusionCircle, DraftLists.Contributions, "includedIn", "These contributions are included in one another in a circle", draft.Contributions.Select(c => c.Id),
            id => index.Contributions.GetValueOrDefault(id)?.IncludedIn.Select(w => w.Value) ?? [], findings);
        Check(FindingCodes.ContinuationCircle, DraftLists.Contributions, "continues", "These contributions continue one another in a circle", draft.Contributions.Select(c => c.Id),
            id => One(index.Contributions.GetValueOrDefault(id)?.Continues), findings);
    }

    private static void Check<T>(
        FindingCode code, string list, string member, string what, IEnumerable<Id<T>> ids, Func<Id<T>, IEnumerable<Id<T>>> next, DatasetFindings findings)
    {
        var all = ids.ToList();
        Dictionary<Id<T>, int>? places = null;
        foreach (var circle in Circles.Of(all, next))
        {
            if (places is null)
            {
                // Built only where there is a circle: the first of an id counts.
                places = new(all.Count);
                for (var i = 0; i < all.Count; i++)
                    places.TryAdd(all[i], i);
            }

            var path = Circles.Text(circle);
            findings.Add(code, list, places[circle[0]], member, $"{what}: {path}; expected an end somewhere.", path, "an order with an end");
        }
    }

    private static IEnumerable<Id<T>> One<T>(Id<T>? id) => id is { } given ? [given] : [];
}
