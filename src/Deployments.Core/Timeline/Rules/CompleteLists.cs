using NodaTime;

namespace Deployments;

/// <summary>The complete lists of one stage as known on a day, and whom each of them speaks of: rule 2.</summary>
/// <remarks>A list is the reports of an exhaustive series with one effective day and one stage.</remarks>
internal sealed class CompleteLists
{
    private readonly DatasetIndex index;
    private readonly Dictionary<(string Series, LocalDate Day), HashSet<Id<ForceContribution>>> named = [];
    private readonly Dictionary<string, SortedDictionary<LocalDate, CompleteList>> lists = [];
    private readonly ILookup<Id<ForceContribution>, (Id<ForceContribution> Id, Dated<Id<ForceContribution>> Link)>? parts;

    public CompleteLists(Dataset data, TimelineTerms terms)
    {
        index = data.Index;
        var exhaustive = data.Series.Where(s => s.Exhaustive is not null).Select(s => s.Id.Value).ToHashSet();
        if (exhaustive.Count == 0)
            return;
        parts = data.Contributions.SelectMany(c => c.IncludedIn.Select(w => (c.Id, Link: w))).ToLookup(p => p.Link.Value);
        var series = data.Columns.Sources.ToArray().Select(index.SeriesKey).Select(key => exhaustive.Contains(key) ? key : null).ToArray();
        foreach (var contribution in data.Contributions)
        {
            foreach (var row in RowsOf(data, contribution, terms.Stage))
            {
                if (series[data.Columns.SourceOf[row]] is { } key)
                    Take(key, contribution.Id, data.Columns.Row(row), terms.AsKnownOn);
            }
        }
    }

    private static IEnumerable<int> RowsOf(Dataset data, ForceContribution contribution, Stage stage) =>
        contribution.Reports is ReportRows rows ? Enumerable.Range(rows.First, rows.Count).Where(row => data.Columns.Flags[row].Stage == stage) : [];

    /// <summary>The lists of a series that assert zero for a contribution in their scope, sorted by day: those that do not speak of it, of a whole around it or of a part of it.</summary>
    public IEnumerable<CompleteList> Without(string series, ForceContribution contribution) =>
        lists.TryGetValue(series, out var all) ? all.Values.Where(l => !SpeaksOf(named[(series, l.Day)], contribution, l.Day)) : [];

    private void Take(string series, Id<ForceContribution> contribution, TroopReport report, LocalDate? asKnownOn)
    {
        var source = index.Sources[report.Source];
        var published = ClaimRow.KnownOn(report, source);
        if (published > asKnownOn)
            return;

        // An average, a row that nobody dates and "counted in that other one" are rows too: whom they name is not absent.
        var day = report.Effective.Earliest!.Value;
        if (!named.TryGetValue((series, day), out var names))
            named.Add((series, day), names = []);
        names.Add(contribution);
        if (report.Elsewhere is { } elsewhere)
            names.Add(elsewhere);
        if (report.Basis != ReportBasis.AsOf || (asKnownOn is not null && published is null))
            return;
        if (!lists.TryGetValue(series, out var days))
            lists.Add(series, days = []);
        var list = new CompleteList(day, report.Effective.Latest ?? day, published, ClaimRow.GradeOf(source)) { Source = source.Id };
        days[day] = days.TryGetValue(day, out var same) ? same.With(list) : list;
    }

    /// <summary>A list of nations' totals does not name their contingents, and one of contingents not the totals: neither is thereby zero.</summary>
    /// <remarks>What a contribution reaches is little beside what a list names, so that it is what is gone through.</remarks>
    private bool SpeaksOf(HashSet<Id<ForceContribution>> names, ForceContribution contribution, LocalDate day) =>
        names.Contains(contribution.Id)
        || (contribution.IncludedIn.Count > 0 && names.Overlaps(Reach(contribution.Id, id => index.Contributions[id].IncludedIn.Where(w => w.HoldsOn(day)).Select(w => w.Value))))
        || (parts!.Contains(contribution.Id) && names.Overlaps(Reach(contribution.Id, id => parts[id].Where(p => p.Link.HoldsOn(day)).Select(p => p.Id))));

    private static HashSet<Id<ForceContribution>> Reach(Id<ForceContribution> from, Func<Id<ForceContribution>, IEnumerable<Id<ForceContribution>>> next)
    {
        var found = new HashSet<Id<ForceContribution>>();
        var open = new Queue<Id<ForceContribution>>([from]);
        while (open.TryDequeue(out var id))
        {
            foreach (var step in next(id).Where(found.Add))
                open.Enqueue(step);
        }

        return found;
    }
}
