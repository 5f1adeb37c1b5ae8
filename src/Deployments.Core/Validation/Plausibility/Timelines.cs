namespace Deployments;

/// <summary>The timelines of the contributions that others are compared with, each made when it is first asked for.</summary>
internal sealed class Timelines(DatasetDraft draft, DatasetIndex index)
{
    private ContributionLines? lines;
    private readonly Dictionary<ForceContribution, Dictionary<Stage, LevelTimeline>> made = new(ReferenceEqualityComparer.Instance);

    public Dictionary<Stage, LevelTimeline> Of(ForceContribution contribution, int at)
    {
        if (!made.TryGetValue(contribution, out var timelines))
        {
            lines ??= new ContributionLines(new DraftReports(draft.Contributions, index));
            lines.Take(contribution, at);
            made.Add(contribution, timelines = LevelTimeline.Of(contribution, lines));
        }

        return timelines;
    }
}
