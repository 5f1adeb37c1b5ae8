namespace Deployments;

/// <summary>Whether a contribution is promised after at least as much of it had arrived.</summary>
/// <remarks>
/// A promise of more than is there is an increase, a zero withdraws what is open, and mandates are renewed while forces are deployed; none of these
/// goes backwards.
/// </remarks>
internal sealed class StageCheck : IReportsCheck
{
    public void Run(ContributionLines lines, DatasetFindings findings)
    {
        if (!lines.HasPlans)
            return;
        ReportLine? deployed = null;
        foreach (var line in lines.AsOf)
        {
            if (line.Stage == Stage.Deployed && line.HasLevel)
                deployed = line;
            else if (deployed is { IsPresent: true } there && there.DayOrder < line.DayOrder && line.Stage < Stage.Authorised && IsNoMoreThan(line, there))
                Add(line, there, lines.At, findings);
        }
    }

    private static bool IsNoMoreThan(ReportLine line, ReportLine there) =>
        line.HasLevel
            ? !line.IsZero && line.Bounds.High <= there.Bounds.Low
            : line.Report.Missing is { } reason && reason != MissingReason.CannotExist;

    private static void Add(ReportLine line, ReportLine there, int at, DatasetFindings findings) =>
        findings.Add(FindingCodes.StageBackwards, DraftLists.Contributions, at, $"{line.Member}.stage", $"The report gives {Excerpt.Of(line.Figure)} as {Words<Stage>.Phrase(line.Stage)} as of {line.Report.Effective}, after {Excerpt.Of(there.Figure)} were deployed as of {there.Report.Effective}; expected the stage deployed, or a contribution of its own.", Words<Stage>.Text(line.Stage), "the stage deployed");
}
