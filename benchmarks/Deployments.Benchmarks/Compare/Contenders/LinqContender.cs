namespace Deployments.Benchmarks;

/// <summary>LINQ over a list of records: what a good developer writes in an afternoon, without a library.</summary>
internal sealed class LinqContender(IReadOnlyList<ListedReport> reports, bool[][] members) : IContender
{
    public string Name => "linq";

    public bool CanAnswer(Query query) => true;

    public void Answer(Question question, Grid into)
    {
        into.Clear();
        switch (question.Query)
        {
            case Query.Q2:
                MonthEnds(reports.Where(r => r.Operation == question.Parameter), into);
                break;
            case Query.Q3:
                OneDay(question.Parameter, into);
                break;
            case Query.Q4:
                Share(into);
                break;
            case Query.Q5:
                MonthEnds(reports.Where(r => r.Published <= question.Parameter), into);
                break;
            case Query.Q6:
                Years(into);
                break;
            default:
                MonthEnds(reports, into);
                break;
        }
    }

    private static void MonthEnds(IEnumerable<ListedReport> scope, Grid into)
    {
        foreach (var nation in ByNation(scope, WorkloadCalendar.MonthOf))
        {
            foreach (var (month, total) in Running(nation))
                into.Set(nation.Key, month, total.Low, total.Best, total.High);
            into.CarryForward(nation.Key);
        }
    }

    private void OneDay(int day, Grid into)
    {
        var totals = reports.Where(r => r.Effective <= day)
            .AggregateBy(r => r.Contribution, default(ListedReport), (last, r) => last is null || (r.Effective, r.Published).CompareTo((last.Effective, last.Published)) > 0 ? r : last)
            .Select(c => c.Value!)
            .GroupBy(r => r.Nation);
        foreach (var nation in totals)
            into.Set(nation.Key, 0, nation.Sum(r => (long)r.Low), nation.Sum(r => (long)r.Best), nation.Sum(r => (long)r.High));
    }

    private void Share(Grid into)
    {
        var byNation = new Grid(InventedNations.Count, into.Columns, into.Measures);
        byNation.Clear();
        MonthEnds(reports, byNation);
        for (var month = 0; month < into.Columns; month++)
        {
            SetSum(Alliances.MembersRow, month, nation => members[nation][month]);
            SetSum(Alliances.EverybodyRow, month, _ => true);
        }

        void SetSum(int row, int month, Func<int, bool> isMeant)
        {
            var meant = Enumerable.Range(0, byNation.Rows).Where(n => isMeant(n) && byNation.Has(n, month)).Select(n => byNation.At(n, month)).ToList();
            if (meant.Count > 0)
                into.Set(row, month, meant.Sum(at => byNation.Values[at]), meant.Sum(at => byNation.Values[at + 1]), meant.Sum(at => byNation.Values[at + 2]));
        }
    }

    private void Years(Grid into)
    {
        var days = Enumerable.Range(0, WorkloadCalendar.Days).Select(d => (short)d).ToArray();
        foreach (var nation in ByNation(reports, days))
        {
            var totals = Running(nation).ToLookup(t => (int)WorkloadCalendar.YearOf[t.Time]);
            var before = default(Bounds);
            for (var year = totals.Min(y => y.Key); year < into.Columns; year++)
            {
                var (start, end) = (WorkloadCalendar.YearStarts[year], WorkloadCalendar.YearStarts[year + 1]);
                var steps = totals[year].Prepend((Time: start, Total: before)).ToList();
                var spans = steps.Zip(steps.Skip(1).Select(s => s.Time).Append(end), (step, until) => (step.Total, Days: until - step.Time)).Where(s => s.Days > 0).ToList();
                into.Set(nation.Key, year, spans.Max(s => s.Total.Low), spans.Max(s => s.Total.Best), spans.Max(s => s.Total.High));
                into.Set(nation.Key, year, spans.Sum(s => s.Total.Low * s.Days), spans.Sum(s => s.Total.Best * s.Days), spans.Sum(s => s.Total.High * s.Days), measure: 3);
                before = steps[^1].Total;
            }
        }
    }

    /// <summary>By nation the sums of what each contribution's reports add to it, by day or month. A superseded report and the one that supersedes it fall on one day, where they add up to the right one.</summary>
    private static IEnumerable<IGrouping<int, (int Time, Bounds Step)>> ByNation(IEnumerable<ListedReport> scope, short[] timeOf) =>
        scope.GroupBy(r => r.Contribution)
            .SelectMany(c => Steps(c.OrderBy(r => r.Effective).ThenBy(r => r.Published)))
            .AggregateBy(s => (s.Report.Nation, Time: (int)timeOf[s.Report.Effective]), default(Bounds), (sum, s) => sum + s.Step)
            .GroupBy(sum => (int)sum.Key.Nation, sum => (sum.Key.Time, sum.Value));

    private static IEnumerable<(ListedReport Report, Bounds Step)> Steps(IEnumerable<ListedReport> inOrder)
    {
        var before = default(Bounds);
        foreach (var report in inOrder)
        {
            var now = new Bounds(report.Low, report.Best, report.High);
            yield return (report, now - before);
            before = now;
        }
    }

    private static IEnumerable<(int Time, Bounds Total)> Running(IEnumerable<(int Time, Bounds Step)> steps)
    {
        var total = default(Bounds);
        foreach (var (time, step) in steps.OrderBy(s => s.Time))
            yield return (time, total += step);
    }
}
