namespace Deployments;

/// <summary>The reports of one contribution that have a day, in order of day, publication and file.</summary>
internal sealed class ContributionLines
{
    public ContributionLines(ForceContribution contribution, int at, SeriesKeys keys)
    {
        At = at;
        List<ReportLine> lines = new(contribution.Reports.Count);
        for (var i = 0; i < contribution.Reports.Count; i++)
        {
            var report = contribution.Reports[i];
            if (report.Effective.Earliest is { } day)
                lines.Add(keys.LineOf(report, i, day));
        }

        lines.Sort(Compare);
        All = lines;
    }

    /// <summary>The place of the contribution in its list.</summary>
    public int At { get; }

    public IReadOnlyList<ReportLine> All { get; }

    /// <summary>Those that enter timelines.</summary>
    public IEnumerable<ReportLine> AsOf => All.Where(l => l.Report.Basis == ReportBasis.AsOf);

    /// <summary>For each stage and series its levels, one a day: a later edition stands for the earlier.</summary>
    public IEnumerable<IReadOnlyList<ReportLine>> Levels()
    {
        foreach (var series in AsOf.Where(l => l.Report.Level is not null).GroupBy(l => (l.Report.Stage, l.Series)))
        {
            List<ReportLine> levels = [];
            foreach (var line in series)
            {
                if (levels.Count > 0 && levels[^1].Day == line.Day)
                    levels[^1] = line;
                else
                    levels.Add(line);
            }

            yield return levels;
        }
    }

    private static int Compare(ReportLine a, ReportLine b)
    {
        var byDay = a.Day.CompareTo(b.Day);
        if (byDay != 0)
            return byDay;
        var byPublication = Nullable.Compare(a.Published, b.Published);
        return byPublication != 0 ? byPublication : a.Place.CompareTo(b.Place);
    }
}
