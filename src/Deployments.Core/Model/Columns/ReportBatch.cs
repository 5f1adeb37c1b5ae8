using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>Reports in the order in which they arrive, each with the number of its contribution; what they refer to lies in pools that batches share.</summary>
internal sealed class ReportBatch(ReportPools pools)
{
    public ReportPools Pools => pools;

    public int Count => Flags.Count;

    public NumberColumn Contributions { get; } = new();

    public NumberColumn Effective { get; } = new();

    public NumberColumn Published { get; } = new();

    public NumberColumn Figures { get; } = new();

    public NumberColumn Sources { get; } = new();

    public NumberColumn Extras { get; } = new();

    public NumberColumn Flags { get; } = new();

    public NumberColumn Lines { get; } = new();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int contribution, in ReportCells cells, int flags, int line)
    {
        Contributions.Add(contribution);
        Effective.Add(cells.Effective);
        Published.Add(cells.Published);
        Figures.Add(cells.Figure);
        Sources.Add(cells.Source);
        Extras.Add(cells.Extra);
        Flags.Add(flags);
        Lines.Add(line);
    }
}
