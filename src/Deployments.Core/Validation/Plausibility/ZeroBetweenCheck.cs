namespace Deployments;

/// <summary>Whether a series drops to zero and comes back, as Kuwait did when its troops were counted in Iraq's operation: 42,600, 0, 0, 42,285.</summary>
internal sealed class ZeroBetweenCheck : IReportsCheck
{
    public void Run(ContributionLines lines, FindingList findings)
    {
        foreach (var levels in lines.Levels())
            Check(levels, lines.At, findings);
    }

    private static void Check(IReadOnlyList<ReportLine> levels, int at, FindingList findings)
    {
        ReportLine? present = null, zero = null;
        foreach (var line in levels)
        {
            if (line.IsZero && present is not null)
                zero ??= line;
            if (!line.IsPresent)
                continue;
            if (present is { } before && zero is { } dropped)
                findings.Add(FindingCodes.ZeroBetween, DraftLists.Contributions, at, $"{dropped.Member}.level", $"The series drops from {Excerpt.Of(before.Figure)} to 0 as of {dropped.Report.Effective} and is back at {Excerpt.Of(line.Figure)} as of {line.Report.Effective}; expected a reason in place of the 0 if nobody counted.", "0", "a zero that somebody counted, or a reason");
            (present, zero) = (line, null);
        }
    }
}
