using System.Runtime.InteropServices;

namespace Deployments;

/// <summary>Whether an exhaustive series dates one list in two ways: its rows would then be two lists, and each would make the other's rows zero.</summary>
internal sealed class ListDatesCheck : IDatasetCheck
{
    private const string OneDate = "one date for all rows of a list";

    public void Run(DatasetDraft draft, DatasetIndex index, DatasetFindings findings)
    {
        var exhaustive = draft.Series.Select((series, i) => (series, i)).Where(s => s.series.Exhaustive is not null && !s.series.Id.IsNone)
            .DistinctBy(s => s.series.Id).ToDictionary(s => s.series.Id.Value, s => s.i);
        if (exhaustive.Count == 0)
            return;
        var reports = new DraftReports(draft.Contributions, index);
        int[] places = [.. reports.Series.Select(s => exhaustive.GetValueOrDefault(s, -1))];
        foreach (var ((series, stage), dates) in Lists(draft, reports, places))
            Check(draft.Series[series], series, stage, [.. dates.Select(d => reports.Columns.Dates[d]).Where(d => d is { Earliest: not null, Latest: not null })], findings);
    }

    /// <summary>The dates of the lists of each series and stage, in the order in which they come up.</summary>
    private static IEnumerable<((int Series, Stage Stage) Key, List<int> Dates)> Lists(DatasetDraft draft, DraftReports reports, int[] places)
    {
        List<((int Series, Stage Stage) Key, List<int> Dates)> lists = [];
        Dictionary<(int, Stage), int> known = [];
        HashSet<(int List, int Date)> seen = [];
        ReportCells[] room = [];
        foreach (var contribution in draft.Contributions)
        {
            foreach (ref readonly var row in reports.Read(contribution, ref room))
            {
                var series = places[reports.Sources[row.Source].Series];
                if (series < 0 || row.Flags.Basis != ReportBasis.AsOf)
                    continue;
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(known, (series, row.Flags.Stage), out var isKnown);
                if (!isKnown)
                {
                    list = lists.Count;
                    lists.Add(((series, row.Flags.Stage), []));
                }

                if (seen.Add((list, row.Effective)))
                    lists[list].Dates.Add(row.Effective);
            }
        }

        return lists;
    }

    private static void Check(Series series, int at, Stage stage, List<EdtfDate> dates, DatasetFindings findings)
    {
        dates.Sort((a, b) => (a.Earliest, b.Latest).CompareTo((b.Earliest, a.Latest)));
        for (var i = 1; i < dates.Count; i++)
        {
            if (dates[i].Earliest <= dates[i - 1].Latest)
                findings.Add(FindingCodes.ListDatesOverlap, DraftLists.Series, at, "exhaustive", $"The series {Excerpt.Of(series.Id.Value)} has {Words<Stage>.Phrase(stage)} rows as of '{dates[i - 1]}' and as of '{dates[i]}', which are two lists, and each makes the rows that only the other names zero; expected {OneDate}.", dates[i], OneDate);
        }
    }
}
