namespace Deployments;

/// <summary>Whether a list inside a record names each entry once. Memberships may repeat: their spans are merged.</summary>
internal sealed class EntryTwiceCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        for (var i = 0; i < draft.Series.Count; i++)
            OfScope(draft.Series[i].Exhaustive, i, findings);
        for (var i = 0; i < draft.Alliances.Count; i++)
            Check(draft.Alliances[i].Obligations, DraftLists.Alliances, i, "obligations", findings, o => Words<ObligationKind>.Text(o.Kind));
        for (var i = 0; i < draft.Theatres.Count; i++)
            Check(draft.Theatres[i].Hosts, DraftLists.Theatres, i, "hosts", findings);
        for (var i = 0; i < draft.Operations.Count; i++)
            Check(draft.Operations[i].Theatres, DraftLists.Operations, i, "theatres", findings);
        for (var i = 0; i < draft.Contributions.Count; i++)
        {
            Check(draft.Contributions[i].Theatres, DraftLists.Contributions, i, "theatres", findings);
            Check(draft.Contributions[i].IncludedIn, DraftLists.Contributions, i, "includedIn", findings);
            Check(draft.Contributions[i].Beside, DraftLists.Contributions, i, "beside", findings);
        }
    }

    private static void OfScope(ExhaustiveScope? scope, int at, DatasetFindings findings)
    {
        if (scope is null)
            return;
        Check(scope.Operations, DraftLists.Series, at, "exhaustive.operations", findings);
        Check(scope.Categories, DraftLists.Series, at, "exhaustive.categories", findings, Words<PersonnelCategory>.Text);
        Check(scope.Contributors, DraftLists.Series, at, "exhaustive.contributors", findings);
        Check(scope.Theatres, DraftLists.Series, at, "exhaustive.theatres", findings);
    }

    private static void Check<T>(IReadOnlyList<T> entries, string list, int at, string member, DatasetFindings findings, Func<T, string>? text = null)
    {
        if (entries.Count < 2)
            return;
        Dictionary<(T Entry, bool Given), int> seen = [];
        for (var i = 0; i < entries.Count; i++)
        {
            if (seen.TryAdd((entries[i], true), i))
                continue;
            var name = text is null ? $"{entries[i]}" : text(entries[i]);
            findings.Add(FindingCodes.EntryTwice, list, at, FormattableString.Invariant($"{member}[{i}]"), $"The entry {Excerpt.Of(name)} is already at {member}[{seen[(entries[i], true)]}]; expected each entry once.", name, "each entry once");
        }
    }
}
