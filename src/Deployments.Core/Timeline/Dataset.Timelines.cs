namespace Deployments;

public sealed partial class Dataset
{
    /// <summary>Keeps what queries share, within the memory budget.</summary>
    internal Keeper Keeper => field ?? Interlocked.CompareExchange(ref field, new Keeper(MemoryBudget), null) ?? field;

    /// <summary>Its timelines, made when they are first needed.</summary>
    internal TimelineCache Timelines => field ?? Interlocked.CompareExchange(ref field, new TimelineCache(this), null) ?? field;
}
