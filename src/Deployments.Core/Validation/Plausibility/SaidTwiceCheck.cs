namespace Deployments;

/// <summary>Whether one series says one thing of one day.</summary>
/// <remarks>
/// A later edition may repeat a figure, which confirms it, or replace it; only claims of the same or of unknown publication are compared. A level
/// beside a change is no contradiction: the level contains the change.
/// </remarks>
internal sealed class SaidTwiceCheck : IReportsCheck
{
    public void Run(ContributionLines lines, FindingList findings)
    {
        var all = lines.All;
        for (var start = 0; start < all.Count;)
        {
            var end = start + 1;
            while (end < all.Count && all[end].Day == all[start].Day)
                end++;
            if (end - start > 1)
                CheckDay(all.Skip(start).Take(end - start), lines.At, findings);
            start = end;
        }
    }

    private static void CheckDay(IEnumerable<ReportLine> day, int at, FindingList findings)
    {
        foreach (var claims in day.OrderBy(l => l.Place).GroupBy(l => (l.Report.Stage, l.Series, l.Report.Basis, l.Report.Effective)))
            CheckClaims(claims, at, findings);
    }

    private static void CheckClaims(IEnumerable<ReportLine> claims, int at, FindingList findings)
    {
        Dictionary<(TroopCount?, TroopChange?, MissingReason?), ReportLine> figures = [];
        ReportLine? level = null, change = null;
        foreach (var claim in claims)
        {
            var isChange = claim.Report.Change is not null;
            var before = isChange ? change : level;
            if (figures.TryGetValue((claim.Report.Level, claim.Report.Change, claim.Report.Missing), out var same) && same.MayBeOneEditionWith(claim))
                findings.Add(FindingCodes.SaidTwice, DraftLists.Contributions, at, claim.Member, $"The report says again what reports[{same.Place}] says: {Described(claim)}; expected each claim once.", claim.Figure, "each claim once");
            else if (before is { } other && other.MayBeOneEditionWith(claim) && !SameFigure(other, claim))
                findings.Add(FindingCodes.SaysBoth, DraftLists.Contributions, at, claim.Member, $"The report gives {Described(claim)}, and reports[{other.Place}] of the same series gives {Excerpt.Of(other.Figure)}; expected one figure, or publication dates that say which is the later edition.", claim.Figure, "one figure, or publication dates");
            figures.TryAdd((claim.Report.Level, claim.Report.Change, claim.Report.Missing), claim);
            if (isChange)
                change = claim;
            else
                level = claim;
        }
    }

    private static bool SameFigure(ReportLine one, ReportLine other) =>
        (one.Report.Level, one.Report.Change, one.Report.Missing) == (other.Report.Level, other.Report.Change, other.Report.Missing);

    private static string Described(ReportLine line) => $"{Excerpt.Of(line.Figure)} {Words<Stage>.Phrase(line.Report.Stage)} as of {line.Report.Effective}";
}
