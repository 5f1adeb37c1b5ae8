namespace Deployments;

/// <summary>Whether one series says one thing of one day.</summary>
/// <remarks>
/// A later edition may repeat a figure, which confirms it, or replace it; only claims of the same or of unknown publication are compared. A level
/// beside a change is no contradiction: the level contains the change.
/// </remarks>
internal sealed class SaidTwiceCheck : IReportsCheck
{
    private const int FewClaims = 16;

    public void Run(ContributionLines lines, DatasetFindings findings)
    {
        var all = lines.All;
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && all[end].DayOrder == all[start].DayOrder)
                end++;
            if (end - start > 1 && MayDisagree(all[start..end]))
                CheckDay([.. all[start..end]], lines.At, findings);
            start = end;
        }
    }

    // Later editions of a figure are common, and a pair of claims that might be one edition is rare.
    private static bool MayDisagree(ReadOnlySpan<ReportLine> day)
    {
        if (day.Length > FewClaims)
            return true;
        for (var i = 1; i < day.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (day[i].SameClaim(day[j]) && day[i].MayBeOneEditionWith(day[j]))
                    return true;
            }
        }

        return false;
    }

    private static void CheckDay(ReportLine[] day, int at, DatasetFindings findings)
    {
        foreach (var claims in day.OrderBy(l => l.Place).GroupBy(l => (l.Stage, l.Series, l.Basis, l.Effective)))
            CheckClaims(claims, at, findings);
    }

    private static void CheckClaims(IEnumerable<ReportLine> claims, int at, DatasetFindings findings)
    {
        Dictionary<(int, int), ReportLine> figures = [];
        ReportLine? level = null, change = null;
        foreach (var claim in claims)
        {
            var before = claim.HasChange ? change : level;
            if (figures.TryGetValue(claim.FigureKey, out var same) && same.MayBeOneEditionWith(claim))
                findings.Add(FindingCodes.SaidTwice, DraftLists.Contributions, at, claim.Member, $"The report says again what reports[{same.Place}] says: {Described(claim)}; expected each claim once.", claim.Figure, "each claim once");
            else if (before is { } other && other.MayBeOneEditionWith(claim) && other.FigureKey != claim.FigureKey)
                findings.Add(FindingCodes.SaysBoth, DraftLists.Contributions, at, claim.Member, $"The report gives {Described(claim)}, and reports[{other.Place}] of the same series gives {Excerpt.Of(other.Figure)}; expected one figure, or publication dates that say which is the later edition.", claim.Figure, "one figure, or publication dates");
            figures.TryAdd(claim.FigureKey, claim);
            if (claim.HasChange)
                change = claim;
            else
                level = claim;
        }
    }

    private static string Described(ReportLine line) => $"{Excerpt.Of(line.Figure)} {Words<Stage>.Phrase(line.Stage)} as of {line.Report.Effective}";
}
