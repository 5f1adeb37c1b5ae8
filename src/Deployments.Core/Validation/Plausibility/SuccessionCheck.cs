using NodaTime;

namespace Deployments;

/// <summary>Whether a contribution goes on beside the one that continues it, beyond the day of the change.</summary>
/// <remarks>Said only where a report or a stated end says that it went on: a level that merely holds is replaced by the new one, and that is no overlap.</remarks>
internal sealed class SuccessionCheck : IDatasetCheck
{
    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        var timelines = new Timelines(draft, index);
        for (var i = 0; i < draft.Contributions.Count; i++)
        {
            var successor = draft.Contributions[i];
            if (successor.Continues is { } id && id != successor.Id && index.Contributions.TryGetValue(id, out var before))
                Check(successor, before, i, timelines, findings);
        }
    }

    private static void Check(ForceContribution successor, ForceContribution before, int at, Timelines timelines, DatasetFindings findings)
    {
        if (!timelines.Of(successor, at).TryGetValue(Stage.Deployed, out var next) || !timelines.Of(before, at).TryGetValue(Stage.Deployed, out var old))
            return;
        if (FirstPresent(next) is not { } first || FirstOverlap(first.Day, next, old, before.Life) is not { } day)
            return;
        findings.Add(FindingCodes.SuccessionOverlap, DraftLists.Contributions, at, "continues", $"The contribution {Excerpt.Of(before.Id.Value)} is still there on {IsoDay.Text(day)}, beside {Excerpt.Of(successor.Id.Value)}, which continues it since {IsoDay.Text(first.Day)}; expected an end on that day.", before.Id, "an end of the one on the first day of the other");
    }

    private static ReportLine? FirstPresent(LevelTimeline timeline)
    {
        foreach (var line in timeline.Levels)
        {
            if (line.IsPresent)
                return line;
        }

        return null;
    }

    private static LocalDate? FirstOverlap(LocalDate first, LevelTimeline next, LevelTimeline old, EdtfDate? life)
    {
        var stated = life?.End.Earliest > first ? [first.PlusDays(1)] : Array.Empty<LocalDate>();
        foreach (var day in stated.Concat(old.Levels.Where(l => l.Day > first).Select(l => l.Day)))
        {
            if (old.On(day) is { IsPresent: true } && next.On(day) is { IsPresent: true })
                return day;
        }

        return null;
    }
}
