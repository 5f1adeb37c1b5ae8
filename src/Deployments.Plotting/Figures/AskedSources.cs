namespace Deployments;

/// <summary>The documents of all reports that a table asked, whether or not they prevail in a cell.</summary>
internal static class AskedSources
{
    public static IEnumerable<Id<Source>> Of(TroopTable table)
    {
        var (data, options) = (table.Data, table.Context.Options);
        var scope = new Scope(data, options);
        var anyStage = options.Facets.Contains(Facet.Stage);
        return data.Contributions.Where(scope.Asks).SelectMany(c => c.Reports is ReportRows rows
            ? Enumerable.Range(rows.First, rows.Count).Where(row => anyStage || data.Columns.Flags[row].Stage == options.Terms.Stage).Select(row => data.Columns.Sources[data.Columns.SourceOf[row]])
            : c.Reports.Where(r => anyStage || r.Stage == options.Terms.Stage).Select(r => r.Source)).Distinct();
    }
}
