namespace Deployments.Benchmarks;

/// <summary>What somebody without the library would write: each contribution's last figure up to the day, summed by nation.</summary>
internal static class PlainTotals
{
    /// <summary>The totals of the nations that have reported by the day.</summary>
    public static Dictionary<(string Nation, LocalDate Day), long> ByNation(List<PlainReport> reports, IEnumerable<LocalDate> days) => (
        from day in days
        from nation in reports.Where(r => r.Effective <= day).GroupBy(r => r.Nation)
        select (nation.Key, Day: day, Total: nation.GroupBy(r => r.Contribution).Sum(c => c.MaxBy(r => r.Effective)!.Level)))
        .ToDictionary(t => (t.Key, t.Day), t => t.Total);
}
