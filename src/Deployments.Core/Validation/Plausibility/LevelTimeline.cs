using NodaTime;

namespace Deployments;

/// <summary>What was last reported of a contribution at one stage, day by day.</summary>
internal sealed class LevelTimeline
{
    private readonly List<ReportLine> levels = [];
    private readonly LocalDate? last;

    private LevelTimeline(EdtfDate? life) => last = life?.Latest;

    public IReadOnlyList<ReportLine> Levels => levels;

    public static Dictionary<Stage, LevelTimeline> Of(ForceContribution contribution, int at, SeriesKeys keys)
    {
        Dictionary<Stage, LevelTimeline> stages = [];
        foreach (var line in new ContributionLines(contribution, at, keys).AsOf.Where(l => l.Report.Change is null))
        {
            if (!stages.TryGetValue(line.Report.Stage, out var timeline))
                stages.Add(line.Report.Stage, timeline = new LevelTimeline(contribution.Life));
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

        return low > 0 && levels[low - 1].Report.Level is not null ? levels[low - 1] : null;
    }

    // A reason ends its own series' level only; another series' level goes on.
    private void Add(ReportLine line)
    {
        if (line.Report.Level is null && (levels.Count == 0 || levels[^1].Series != line.Series))
            return;
        if (levels.Count > 0 && levels[^1].Day == line.Day)
            levels[^1] = line;
        else
            levels.Add(line);
    }
}
