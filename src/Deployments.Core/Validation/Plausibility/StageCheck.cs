namespace Deployments;

/// <summary>Whether a contribution is promised after at least as much of it had arrived.</summary>
/// <remarks>
/// A promise of more than is there is an increase, a zero withdraws what is open, and mandates are renewed while forces are deployed; none of these
/// goes backwards.
/// </remarks>
internal sealed class StageCheck : IReportsCheck
{
    public void Run(ContributionLines lines, FindingList findings)
    {
        ReportLine? deployed = null;
        foreach (var line in lines.AsOf)
        {
            if (line.Report.Stage == Stage.Deployed && line.Report.Level is not null)
                deployed = line;
            else if (deployed is { IsPresent: true } there && there.Day < line.Day && line.Report.Stage < Stage.Authorised && IsNoMoreThan(line, there))
                Add(line, there, lines.At, findings);
        }
    }

    private static bool IsNoMoreThan(ReportLine line, ReportLine there) =>
        line.Report.Level is { } level
            ? !line.IsZero && level.High <= there.Report.Level.GetValueOrDefault().Low
            : line.Report.Missing is { } reason && reason != MissingReason.CannotExist;

    private static void Add(ReportLine line, ReportLine there, int at, FindingList findings) =>
        findings.Add(FindingCodes.StageBackwards, DraftLists.Contributions, at, $"{line.Member}.stage", $"The report gives {Excerpt.Of(line.Figure)} as {Words<Stage>.Phrase(line.Report.Stage)} as of {line.Report.Effective}, after {Excerpt.Of(there.Figure)} were deployed as of {there.Report.Effective}; expected the stage deployed, or a contribution of its own.", Words<Stage>.Text(line.Report.Stage), "the stage deployed");
}
