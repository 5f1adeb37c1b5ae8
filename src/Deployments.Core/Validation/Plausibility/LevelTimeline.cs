using NodaTime;

namespace Deployments;

/// <summary>What was last reported of a contribution at one stage, day by day.</summary>
internal sealed class LevelTimeline
{
    private readonly List<ReportLine> levels = [];
    private readonly LocalDate? last;

    private LevelTimeline(EdtfDate? life) => last = life?.Latest;

    public IReadOnlyList<ReportLine> Levels => levels;

    public static Dictionary<Stage, LevelTimeline> Of(ForceContribution contribution, ContributionLines lines)
    {
        Dictionary<Stage, LevelTimeline> stages = [];
        foreach (var line in lines.AsOf.Where(l => !l.HasChange))
        {
            if (!stages.TryGetValue(line.Stage, out var timeline))
                stages.Add(line.Stage, timeline = new LevelTimeline(contribution.Life));
            timeline.Add(line);
        }

        return stages;
    }

    /// <summary>The report that holds on a day; absent before the first, after the end and where a reason ended it.</summary>
    public ReportLine? On(LocalDate day)
    {
        if (day > last)
            return null;
        var (low, high) = (0, levels.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (levels[middle].Day <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && levels[low - 1].HasLevel ? levels[low - 1] : null;
    }

    // A reason ends its own series' level only; another series' level goes on.
    private void Add(ReportLine line)
    {
        if (!line.HasLevel && (levels.Count == 0 || levels[^1].Series != line.Series))
            return;
        if (levels.Count > 0 && levels[^1].DayOrder == line.DayOrder)
            levels[^1] = line;
        else
            levels.Add(line);
    }
}
