using NodaTime;

namespace Deployments;

/// <summary>Sets the world's figures of two lists beside each other, day by day.</summary>
internal static class PeacekeepingComparer
{
    private static readonly PersonnelCategory[] Categories = [PersonnelCategory.Troops, PersonnelCategory.Police, PersonnelCategory.ExpertsOnMission, PersonnelCategory.Uniformed];

    public static IEnumerable<PeacekeepingComparison> Compare(Dataset first, Dataset second)
    {
        var days = DaysOf(first).Intersect(DaysOf(second)).Order().ToList();
        if (days.Count == 0)
            return [];
        return Categories.SelectMany(category =>
        {
            var (one, other) = (Figures(first, category, days), Figures(second, category, days));
            return days.Select(day => new PeacekeepingComparison(day, category, one[day].Figure, other[day].Figure, string.Join("; ", new[] { one[day].Why, other[day].Why }.Where(w => w.Length > 0))));
        }).OrderBy(c => c.Day).ThenBy(c => c.Category);
    }

    private static HashSet<LocalDate> DaysOf(Dataset data) =>
        [.. (data.ReportCount > 0 ? data.Contributions.SelectMany(c => c.Reports).Select(r => r.Effective) : data.Totals.Select(t => t.Effective)).Select(d => d.Earliest).OfType<LocalDate>()];

    private static Dictionary<LocalDate, (TroopCount? Figure, string Why)> Figures(Dataset data, PersonnelCategory category, List<LocalDate> days)
    {
        if (data.ReportCount == 0)
            return Totals(data, category, days);
        var table = data.Personnel(Stage.Deployed, category).IncludingHome().By().On(days.Select(EdtfDate.FromDay));
        var missing = Missing(data, category);
        return days.ToDictionary(d => d, d => OfCell(table.Total(IsoDay.Text(d)), missing[d]));
    }

    private static (TroopCount? Figure, string Why) OfCell(TroopCell cell, IEnumerable<string> missing) => (
        cell.State == CellState.Figure ? cell.Count : cell.State == CellState.NoneReported ? default(TroopCount?) : TroopCount.Unknown,
        cell.UnknownCount == 0 ? "" : "unknown: " + string.Join(", ", missing.Distinct()));

    // Who stands in each list without a figure; the lists are complete, so that nothing else can be unknown on their days.
    private static ILookup<LocalDate, string> Missing(Dataset data, PersonnelCategory category) =>
        data.Contributions.Where(c => c.Category is { } own && own.IsWithin(category))
            .SelectMany(c => c.Reports.Where(r => r.Missing is not null && r.Effective.Earliest is not null).Select(r => (Day: r.Effective.Earliest!.Value, Text: $"{c.Contributor} ({Words<MissingReason>.Phrase(r.Missing!.Value)})")))
            .ToLookup(m => m.Day, m => m.Text);

    // A mission that a list has twice has a finding, and is counted once.
    private static Dictionary<LocalDate, (TroopCount? Figure, string Why)> Totals(Dataset data, PersonnelCategory category, List<LocalDate> days)
    {
        var figures = data.Totals.Where(t => t.Category == category && t.Effective.Earliest is not null).DistinctBy(t => (t.Operation, t.Effective))
            .GroupBy(t => t.Effective.Earliest!.Value).ToDictionary(g => g.Key, g => g.Aggregate(TroopCount.Exactly(0), (sum, t) => sum + t.Figure));
        return days.ToDictionary(d => d, d => (figures.TryGetValue(d, out var figure) ? figure : default(TroopCount?), ""));
    }
}
