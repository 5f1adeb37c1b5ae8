namespace Deployments;

/// <summary>Gathers what went into answers.</summary>
internal static class Citing
{
    /// <summary>The dataset, documents of it by id, and facts of reference.</summary>
    public static Citations Of(Dataset data, IEnumerable<Id<Source>> sources, IEnumerable<Citation>? references = null) =>
        new([Of(data), .. sources.Distinct().Order().Select(id => Of(data, data.Index.Sources[id])), .. references ?? []]);

    /// <summary>What all cells of a table rest on.</summary>
    public static Citations Of(TableAnswer answer)
    {
        // What the total counts stands in some row too, where there are rows.
        return Of(answer, Enumerable.Range(0, answer.Context.Options.Facets.Count == 0 ? 1 : answer.Rows.Count));
    }

    /// <summary>What the cells of some rows of a table rest on.</summary>
    /// <param name="answer">The table.</param>
    /// <param name="rows">The places of the rows; the number of rows for the total.</param>
    public static Citations Of(TableAnswer answer, IEnumerable<int> rows)
    {
        var sources = new HashSet<Id<Source>>();
        foreach (var row in rows)
        {
            foreach (var held in answer.HeldIn(row, withReports: true))
                sources.UnionWith(CellSources.Of(held.Holding));
        }

        return Of(answer.Context.Data, sources, CitedAlliances.Of(answer.Context));
    }

    /// <summary>What some cells of a table rest on.</summary>
    public static Citations Of(TableContext context, IEnumerable<PeriodCell> cells, IEnumerable<Citation>? references = null)
    {
        var sources = new HashSet<Id<Source>>();
        foreach (var cell in cells)
            sources.UnionWith(cell.SourceIds);
        return Of(context.Data, sources, [.. CitedAlliances.Of(context), .. references ?? []]);
    }

    private static Citation Of(Dataset data) => new()
    {
        Kind = CitationKind.Data,
        Key = BibTeX.Key($"dataset-{data.Info.Title}{(data.Info.Edition is { } edition ? "-" + edition : "")}".ToLowerInvariant()),
        Title = data.Info.Title,
        Edition = data.Info.Edition,
        Licence = data.Info.Licence,
        Note = "dataset",
    };

    private static Citation Of(Dataset data, Source source) => new()
    {
        Kind = CitationKind.Document,
        Key = BibTeX.Key(source.Id.Value) is { Length: > 0 } key ? key : "source",
        Publisher = source.Publisher,
        Title = source.Title,
        Published = source.Published,
        PartOf = source.Series is { } series ? data.Index.Series.GetValueOrDefault(series)?.Name ?? series.Value : null,
        Locator = source.Locator,
    };
}
