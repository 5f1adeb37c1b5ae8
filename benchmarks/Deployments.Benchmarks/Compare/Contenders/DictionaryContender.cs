using System.Runtime.InteropServices;

namespace Deployments.Benchmarks;

/// <summary>Careful code by hand: an array of small structs in order of publication, dictionaries and arrays, no library, nothing computed beforehand.</summary>
internal sealed class DictionaryContender(RawReport[] reports, bool[][] members) : IContender
{
    private static readonly short[] DayOf = [.. Enumerable.Range(0, WorkloadCalendar.Days).Select(d => (short)d)];

    public string Name => "dictionary";

    public bool CanAnswer(Query query) => true;

    public void Answer(Question question, Grid into)
    {
        into.Clear();
        switch (question.Query)
        {
            case Query.Q3:
                OneDay(question.Parameter, into);
                break;
            case Query.Q4:
                Steps(question, WorkloadCalendar.MonthOf, StepTable.OfMonths()).Shares(members, into);
                break;
            case Query.Q6:
                Steps(question, DayOf, StepTable.OfDays()).Years(into);
                break;
            default:
                Steps(question, WorkloadCalendar.MonthOf, StepTable.OfMonths()).MonthEnds(into);
                break;
        }
    }

    /// <summary>Which reports a question is about; operation and day of knowledge are tested in the one loop over all.</summary>
    private static bool IsMeant(in RawReport report, Question question) => question.Query switch
    {
        Query.Q2 => report.Operation == question.Parameter,
        Query.Q5 => report.Published <= question.Parameter,
        _ => true,
    };

    private void OneDay(int day, Grid into)
    {
        Dictionary<int, RawReport> latest = [];
        foreach (ref readonly var report in reports.AsSpan())
        {
            if (report.Effective > day)
                continue;
            ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(latest, report.Contribution, out var exists);
            if (!exists || report.Key > held.Key)
                held = report;
        }

        var totals = new Step[into.Rows];
        foreach (var report in latest.Values)
            totals[report.Nation].Add(new Step(report.Low, report.Best, report.High, 1));
        for (var nation = 0; nation < into.Rows; nation++)
        {
            if (totals[nation] is { Reports: > 0 } total)
                into.Set(nation, 0, total.Low, total.Best, total.High);
        }
    }

    /// <summary>What the reports add to each nation at each time. The reports are gathered by contribution, put in order, and compared with the one before.</summary>
    private StepTable Steps(Question question, short[] timeOf, StepTable steps)
    {
        Dictionary<int, int> counts = [];
        foreach (ref readonly var report in reports.AsSpan())
        {
            if (IsMeant(report, question))
                CollectionsMarshal.GetValueRefOrAddDefault(counts, report.Contribution, out _)++;
        }

        Dictionary<int, int> ends = new(counts.Count);
        var used = 0;
        foreach (var (contribution, count) in counts)
        {
            ends.Add(contribution, used);
            used += count;
        }

        var gathered = new RawReport[used];
        foreach (ref readonly var report in reports.AsSpan())
        {
            if (IsMeant(report, question))
                gathered[CollectionsMarshal.GetValueRefOrNullRef(ends, report.Contribution)++] = report;
        }

        foreach (var (contribution, count) in counts)
            AddSteps(gathered.AsSpan(ends[contribution] - count, count), timeOf, steps);
        return steps;
    }

    /// <summary>A superseded report and the one that supersedes it fall on one day, where their steps add up to the right one.</summary>
    private static void AddSteps(Span<RawReport> contribution, short[] timeOf, StepTable steps)
    {
        SortAlmostSorted(contribution);
        RawReport before = default;
        foreach (ref readonly var report in contribution)
        {
            steps[report.Nation, timeOf[report.Effective]].Add(new Step(report.Low - before.Low, report.Best - before.Best, report.High - before.High, 1));
            before = report;
        }
    }

    // Order of publication is almost that of days, so that insertion is the fastest sort.
    private static void SortAlmostSorted(Span<RawReport> rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            var row = rows[i];
            var at = i - 1;
            for (; at >= 0 && rows[at].Key > row.Key; at--)
                rows[at + 1] = rows[at];
            rows[at + 1] = row;
        }
    }
}
