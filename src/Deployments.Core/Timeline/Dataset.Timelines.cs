namespace Deployments;

public sealed partial class Dataset
{
    /// <summary>Its timelines, made when they are first needed.</summary>
    internal TimelineCache Timelines => field ?? Interlocked.CompareExchange(ref field, new TimelineCache(this), null) ?? field;
}
