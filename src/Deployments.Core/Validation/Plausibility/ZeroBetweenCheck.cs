namespace Deployments;

/// <summary>Whether a series drops to zero and comes back, as Kuwait did when its troops were counted in Iraq's operation: 42,600, 0, 0, 42,285.</summary>
internal sealed class ZeroBetweenCheck : IReportsCheck
{
    public void Run(ContributionLines lines, DatasetFindings findings)
    {
        foreach (var levels in lines.Levels)
            Check(levels, lines.All, lines.At, findings);
    }

    private static void Check(IReadOnlyList<int> levels, ReadOnlySpan<ReportLine> all, int at, DatasetFindings findings)
    {
        var (present, zero) = (-1, -1);
        for (var i = 0; i < levels.Count; i++)
        {
            ref readonly var line = ref all[levels[i]];
            if (line.IsZero && present >= 0 && zero < 0)
                zero = levels[i];
            if (!line.IsPresent)
                continue;
            if (present >= 0 && zero >= 0)
            {
                var (before, dropped) = (all[present], all[zero]);
                findings.Add(FindingCodes.ZeroBetween, DraftLists.Contributions, at, $"{dropped.Member}.level", $"The series drops from {Excerpt.Of(before.Figure)} to 0 as of {dropped.Report.Effective} and is back at {Excerpt.Of(line.Figure)} as of {line.Report.Effective}; expected a reason in place of the 0 if nobody counted.", "0", "a zero that somebody counted, or a reason");
            }

            (present, zero) = (levels[i], -1);
        }
    }
}
