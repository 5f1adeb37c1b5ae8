namespace Deployments.Benchmarks;

/// <summary>A report in a plain array, in order of publication.</summary>
internal readonly record struct RawReport(int Contribution, ushort Effective, ushort Published, short Low, short Best, short High, byte Nation, byte Operation)
{
    /// <summary>Order within a contribution: a later report, and a later edition of one, holds.</summary>
    public uint Key => ((uint)Effective << 16) | Published;

    public static RawReport[] InOrderOfPublication(Workload workload)
    {
        var owner = workload.ContributionOfRow();
        var all = new RawReport[workload.Reports];
        var at = 0;
        foreach (var row in workload.Arrival())
        {
            var c = owner[row];
            all[at++] = new(c, workload.Effective[row], workload.Published[row], workload.Low[row], workload.Best[row], workload.High[row], workload.Nation[c], workload.Operation[c]);
        }

        return all;
    }
}
