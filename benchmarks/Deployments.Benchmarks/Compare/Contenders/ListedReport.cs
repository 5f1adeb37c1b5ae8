namespace Deployments.Benchmarks;

/// <summary>A report as somebody without the library would keep it; nations, operations and days are numbers, which is kind to whoever groups by them.</summary>
internal sealed record ListedReport(int Contribution, byte Nation, byte Operation, ushort Effective, ushort Published, int Low, int Best, int High)
{
    /// <summary>The reports in order of publication, as they would stand in a file.</summary>
    public static List<ListedReport> InOrderOfPublication(Workload workload)
    {
        var owner = workload.ContributionOfRow();
        var list = new List<ListedReport>(workload.Reports);
        foreach (var row in workload.Arrival())
        {
            var c = owner[row];
            list.Add(new(c, workload.Nation[c], workload.Operation[c], workload.Effective[row], workload.Published[row], workload.Low[row], workload.Best[row], workload.High[row]));
        }

        return list;
    }
}
