namespace Deployments;

/// <summary>Whether an exhaustive series dates one list in two ways: its rows would then be two lists, and each would make the other's rows zero.</summary>
internal sealed class ListDatesCheck : IDatasetCheck
{
    private const string OneDate = "one date for all rows of a list";

    public void Run(DatasetDraft draft, DatasetIndex index, FindingList findings)
    {
        var exhaustive = draft.Series.Select((series, i) => (series, i)).Where(s => s.series.Exhaustive is not null && !s.series.Id.IsNone)
            .DistinctBy(s => s.series.Id).ToDictionary(s => s.series.Id.Value, s => s.i);
        if (exhaustive.Count == 0)
            return;
        foreach (var list in Dates(draft, index, exhaustive).GroupBy(d => (d.Series, d.Stage)))
            Check(draft.Series[exhaustive[list.Key.Series]], exhaustive[list.Key.Series], list.Key.Stage, [.. list.Select(d => d.Date).Where(d => d is { Earliest: not null, Latest: not null }).Distinct()], findings);
    }

    private static IEnumerable<(string Series, Stage Stage, EdtfDate Date)> Dates(DatasetDraft draft, DatasetIndex index, Dictionary<string, int> exhaustive) =>
        from contribution in draft.Contributions
        from report in contribution.Reports
        where report.Basis == ReportBasis.AsOf
        let series = index.SeriesKey(report.Source)
        where exhaustive.ContainsKey(series)
        select (series, report.Stage, report.Effective);

    private static void Check(Series series, int at, Stage stage, List<EdtfDate> dates, FindingList findings)
    {
        dates.Sort((a, b) => (a.Earliest, b.Latest).CompareTo((b.Earliest, a.Latest)));
        for (var i = 1; i < dates.Count; i++)
        {
            if (dates[i].Earliest <= dates[i - 1].Latest)
                findings.Add(FindingCodes.ListDatesOverlap, DraftLists.Series, at, "exhaustive", $"The series {Excerpt.Of(series.Id.Value)} has {Words<Stage>.Phrase(stage)} rows as of '{dates[i - 1]}' and as of '{dates[i]}', which are two lists, and each makes the rows that only the other names zero; expected {OneDate}.", dates[i], OneDate);
        }
    }
}
