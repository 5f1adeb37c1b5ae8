namespace Deployments;

/// <summary>Whether an id names one record of its list. A nation or an alliance of the dataset may take the id of a built-in one.</summary>
internal sealed class IdTwiceCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        Check(DraftLists.Sources, draft.Sources.Select(s => s.Id.Value), findings);
        Check(DraftLists.Series, draft.Series.Select(s => s.Id.Value), findings);
        Check(DraftLists.Nations, draft.Nations.Select(n => n.Id.Value), findings);
        Check(DraftLists.Alliances, draft.Alliances.Select(a => a.Id.Value), findings);
        Check(DraftLists.Theatres, draft.Theatres.Select(t => t.Id.Value), findings);
        Check(DraftLists.Operations, draft.Operations.Select(o => o.Id.Value), findings);
        Check(DraftLists.Contributions, draft.Contributions.Select(c => c.Id.Value), findings);
        Check(DraftLists.Incidents, draft.Incidents.Select(i => i.Id.Value), findings);
    }

    private static void Check(string list, IEnumerable<string> ids, DatasetFindings findings)
    {
        Dictionary<string, int> seen = [];
        foreach (var (i, id) in ids.Index())
        {
            if (id.Length == 0 || seen.TryAdd(id, i))
                continue;
            var (first, here) = (findings.PathOf(list, seen[id], "id"), findings.PathOf(list, i, "id"));
            findings.Add(FindingCodes.IdTwice, list, i, "id", $"The id {Excerpt.Of(id)} is given twice, at {first} and at {here}; expected an id of its own for each record.", id, "an id that no other record of the list has");
        }
    }
}
