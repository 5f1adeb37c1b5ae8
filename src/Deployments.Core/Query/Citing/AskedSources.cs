namespace Deployments;

/// <summary>The documents of all reports that a table asks, whether or not they prevail in a cell.</summary>
internal static class AskedSources
{
    public static IEnumerable<Id<Source>> Of(TableContext context)
    {
        var (data, options) = (context.Data, context.Options);
        var scope = new Scope(data, options);
        return data.Contributions.Where(scope.Asks).SelectMany(c => Of(data, options, c)).Distinct();
    }

    private static IEnumerable<Id<Source>> Of(Dataset data, QueryOptions options, ForceContribution contribution)
    {
        var anyStage = options.Facets.Contains(Facet.Stage);
        if (options.Terms.AsKnownOn is { } day)
            return contribution.Reports.Where(r => (anyStage || r.Stage == options.Terms.Stage) && ClaimRow.KnownOn(r, data.Index.Sources[r.Source]) <= day).Select(r => r.Source);
        return contribution.Reports is ReportRows rows
            ? Enumerable.Range(rows.First, rows.Count).Where(row => anyStage || data.Columns.Flags[row].Stage == options.Terms.Stage).Select(row => data.Columns.Sources[data.Columns.SourceOf[row]])
            : [];
    }
}
