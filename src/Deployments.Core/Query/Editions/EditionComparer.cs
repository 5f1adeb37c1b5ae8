namespace Deployments;

/// <summary>Compares two editions record by record. A report is the same report when contribution, series, stage, date and basis are.</summary>
internal static class EditionComparer
{
    public static DatasetChanges Compare(Dataset older, Dataset newer) => new(Reports(older, newer), Records(older, newer));

    private static IEnumerable<ReportChange> Reports(Dataset older, Dataset newer) =>
        older.Contributions.Concat(newer.Contributions).Select(c => c.Id).Distinct()
            .SelectMany(id => Reports(older, newer, id));

    private static IEnumerable<ReportChange> Reports(Dataset older, Dataset newer, Id<ForceContribution> id)
    {
        var before = ByKey(older, id);
        var after = ByKey(newer, id);
        foreach (var key in before.Select(g => g.Key).Union(after.Select(g => g.Key)))
        {
            // Reports said twice match one to one; what is left of equal keys is revised pair by pair.
            var gone = before[key].ToList();
            var come = after[key].ToList();
            foreach (var same in gone.ToList().Where(come.Remove))
                gone.Remove(same);
            for (var i = 0; i < Math.Max(gone.Count, come.Count); i++)
            {
                yield return i >= gone.Count ? new ReportChange(ChangeKind.Added, id, null, come[i])
                    : i >= come.Count ? new ReportChange(ChangeKind.Removed, id, gone[i], null)
                    : new ReportChange(ChangeKind.Revised, id, gone[i], come[i]);
            }
        }
    }

    private static ILookup<(string, Stage, EdtfDate, ReportBasis), TroopReport> ByKey(Dataset data, Id<ForceContribution> id) =>
        (data.Index.Contributions.GetValueOrDefault(id)?.Reports ?? []).ToLookup(r => (data.Index.SeriesKey(r.Source), r.Stage, r.Effective, r.Basis));

    private static IEnumerable<RecordChange> Records(Dataset older, Dataset newer) =>
    [
        .. Records("dataset", [older.Info], [newer.Info], _ => "coverage", i => i.Coverage),
        .. Records("sources", older.Sources, newer.Sources, s => s.Id.Value),
        .. Records("series", older.Series, newer.Series, s => s.Id.Value),
        .. Records("nations", older.Nations, newer.Nations, n => n.Id.Value),
        .. Records("alliances", older.Alliances, newer.Alliances, a => a.Id.Value),
        .. Records("theatres", older.Theatres, newer.Theatres, t => t.Id.Value),
        .. Records("operations", older.Operations, newer.Operations, o => o.Id.Value),
        .. Records("contributions", older.Contributions.Select(WithoutReports), newer.Contributions.Select(WithoutReports), c => c.Id.Value),
        .. Records("totals", older.Totals, newer.Totals, NameOf),
        .. Records("incidents", older.Incidents, newer.Incidents, i => i.Id.Value),
    ];

    private static IEnumerable<RecordChange> Records<T>(string list, IEnumerable<T> older, IEnumerable<T> newer, Func<T, string> id) => Records(list, older, newer, id, record => record);

    private static IEnumerable<RecordChange> Records<T, TSaid>(string list, IEnumerable<T> older, IEnumerable<T> newer, Func<T, string> id, Func<T, TSaid> said)
    {
        var before = older.ToLookup(id, said);
        var after = newer.ToLookup(id, said);
        foreach (var key in before.Select(g => g.Key).Union(after.Select(g => g.Key)))
        {
            if (!before[key].SequenceEqual(after[key]))
                yield return new RecordChange(!before.Contains(key) ? ChangeKind.Added : !after.Contains(key) ? ChangeKind.Removed : ChangeKind.Revised, list, key);
        }
    }

    private static ForceContribution WithoutReports(ForceContribution contribution) => contribution with { Reports = [] };

    private static string NameOf(ReportedTotal total) =>
        string.Join(" ", new[] { total.Operation?.Value, total.Contributor?.ToString(), total.Theatre?.Value, Words<Stage>.Text(total.Stage), total.Effective.ToString(), total.Source.Value }.OfType<string>());
}
