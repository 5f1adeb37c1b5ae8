namespace Deployments;

/// <summary>Whether one document is entered under two ids, as happens when it is imported twice: its figures would then be said twice.</summary>
internal sealed class DocumentTwiceCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        Dictionary<(string, string, EdtfDate?), int> seen = [];
        for (var i = 0; i < draft.Sources.Count; i++)
        {
            var source = draft.Sources[i];
            if (source.Title is not { } title || seen.TryAdd((Fold(source.Publisher), Fold(title), source.Published), i))
                continue;
            var first = draft.Sources[seen[(Fold(source.Publisher), Fold(title), source.Published)]];
            if (first.Id != source.Id)
                findings.Add(FindingCodes.DocumentTwice, DraftLists.Sources, i, "id", $"The source {Excerpt.Of(source.Id.Value)} has the publisher, title and date of {Excerpt.Of(first.Id.Value)}; expected one source for one document.", source.Id, "one source for one document");
        }
    }

    private static string Fold(string text) => text.Trim().ToUpperInvariant();
}
