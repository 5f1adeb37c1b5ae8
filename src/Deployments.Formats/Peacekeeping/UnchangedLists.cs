namespace Deployments;

/// <summary>Lists that say the same as the one before, figure for figure.</summary>
internal static class UnchangedLists
{
    public static IEnumerable<Finding> Find(Dataset data)
    {
        var lists = (data.ReportCount > 0 ? Reports(data) : Totals(data))
            .GroupBy(f => f.Day, f => (f.Who, f.Figure)).Select(g => (Day: g.Key.ToString(), Figures: g.Order().ToList())).OrderBy(l => l.Day, StringComparer.Ordinal).ToList();
        for (var i = 1; i < lists.Count; i++)
        {
            if (lists[i].Figures.SequenceEqual(lists[i - 1].Figures))
                yield return new Finding(FindingCodes.ListUnchanged, "$", $"The list of {lists[i].Day} says the same as that of {lists[i - 1].Day}, figure for figure; it may be carried over.") { Value = lists[i].Day, Expected = "figures of its own" };
        }
    }

    private static IEnumerable<(EdtfDate Day, int Who, long Figure)> Reports(Dataset data) =>
        data.Contributions.SelectMany((c, i) => c.Reports.Where(r => r.Level is not null).Select(r => (r.Effective, i, r.Level!.Value.Low)));

    private static IEnumerable<(EdtfDate Day, int Who, long Figure)> Totals(Dataset data)
    {
        var known = new Dictionary<(Id<Operation>?, Contributor?, PersonnelCategory), int>();
        foreach (var total in data.Totals)
        {
            var key = (total.Operation, total.Contributor, total.Category);
            if (!known.TryGetValue(key, out var who))
                known.Add(key, who = known.Count);
            yield return (total.Effective, who, total.Figure.Low);
        }
    }
}
