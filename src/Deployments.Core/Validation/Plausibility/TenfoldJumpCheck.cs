namespace Deployments;

/// <summary>Whether a series jumps tenfold from one report to the next, as a digit too many makes it.</summary>
/// <remarks>By every reading of the counts, and only between counts of ten and more: 3 observers may well become 30.</remarks>
internal sealed class TenfoldJumpCheck : IReportsCheck
{
    private const int Times = 10;
    private const int Smallest = 10;

    public void Run(ContributionLines lines, DatasetFindings findings)
    {
        var all = lines.All;
        foreach (var levels in lines.Levels)
        {
            for (var i = 1; i < levels.Count; i++)
            {
                var (before, after) = (all[levels[i - 1]].Bounds, all[levels[i]].Bounds);
                if (IsTenfold(before, after) || IsTenfold(after, before))
                    Add(all[levels[i - 1]], all[levels[i]], lines.At, findings);
            }
        }
    }

    private static bool IsTenfold(CountFacts small, CountFacts large) => small.Low >= Smallest && large.Low / Times >= small.High;

    private static void Add(ReportLine before, ReportLine after, int at, DatasetFindings findings) =>
        findings.Add(FindingCodes.TenfoldJump, DraftLists.Contributions, at, $"{after.Member}.level", $"The series goes from {Excerpt.Of(before.Figure)} as of {before.Report.Effective} to {Excerpt.Of(after.Figure)} as of {after.Report.Effective}, ten times as much or as little; expected a smaller step, or see whether a digit is wrong.", after.Figure, "a smaller step");
}
