namespace Deployments;

/// <summary>Says in a sentence or two on whose word an answer rests.</summary>
internal static class SourceNote
{
    private const int MostPublishers = 4;

    /// <summary>Whose reports a table asks, which is known without looking at its cells, and of which dataset.</summary>
    public static string Asked(TableContext context) => Of(Citing.Of(context.Data, AskedSources.Of(context)), "asked");

    /// <summary>Publishers, the most cited first, shortened; and the dataset.</summary>
    /// <param name="citations">What went into the answer.</param>
    /// <param name="kind">Which sources they are, as a word after "sources".</param>
    public static string Of(Citations citations, string kind = "")
    {
        var publishers = citations.Where(c => c.Kind == CitationKind.Document).GroupBy(c => c.Publisher!)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var named = publishers.Count <= MostPublishers + 1 ? publishers : [.. publishers.Take(MostPublishers), FormattableString.Invariant($"{publishers.Count - MostPublishers:#,0} more publishers")];
        var documents = citations.Count(c => c.Kind == CitationKind.Document);
        var references = citations.Count(c => c.Kind == CitationKind.Reference);
        var which = (publishers.Count == 1 ? "Source" : "Sources") + (kind.Length > 0 ? " " + kind : "");
        var parts = new List<string> { publishers.Count == 0 ? "Sources: no report has a figure here." : $"{which}: {string.Join("; ", named)}{(documents > publishers.Count ? FormattableString.Invariant($" ({documents:#,0} documents)") : "")}." };
        parts.AddRange(citations.Where(c => c.Kind == CitationKind.Data).Select(c => $"Dataset: {c.Title}{(c.Edition is { } edition ? $", edition {edition}" : "")}."));
        if (references > 0)
            parts.Add(FormattableString.Invariant($"With {references:#,0} {(references == 1 ? "reference" : "references")} on alliances."));
        return string.Join(" ", parts);
    }
}
