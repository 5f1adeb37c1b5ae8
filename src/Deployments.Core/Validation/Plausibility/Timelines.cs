namespace Deployments;

/// <summary>The timelines of the contributions that others are compared with, each made when it is first asked for.</summary>
internal sealed class Timelines(DatasetIndex index)
{
    private readonly SeriesKeys keys = new(index);
    private readonly Dictionary<ForceContribution, Dictionary<Stage, LevelTimeline>> made = new(ReferenceEqualityComparer.Instance);

    public Dictionary<Stage, LevelTimeline> Of(ForceContribution contribution, int at)
    {
        if (!made.TryGetValue(contribution, out var timelines))
            made.Add(contribution, timelines = LevelTimeline.Of(contribution, at, keys));
        return timelines;
    }
}
