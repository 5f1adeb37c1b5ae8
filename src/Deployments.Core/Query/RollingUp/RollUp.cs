namespace Deployments;

/// <summary>The totals of every contributor on all days, for one scope of everything: queries about contributors read them instead of the reports.</summary>
/// <remarks>
/// It holds the contributions that can be counted by themselves, and groups of linked ones that belong to one contributor; groups across contributors are
/// left to each query, because who is asked about decides how they are counted.
/// </remarks>
internal sealed class RollUp : IKept
{
    private readonly RowHistory?[] histories;
    private readonly RowHistory?[] tails;

    public RollUp(Timeline timeline, RowHistory?[] histories, RowHistory total, int[] sharedGroups, RowHistory?[]? tails = null, RollUp? full = null)
    {
        (Timeline, this.histories, Total, SharedGroups, Full) = (timeline, histories, total, sharedGroups, full);
        this.tails = tails ?? new RowHistory?[histories.Length];
        CutDay = tails is null ? DayNumber.AfterAll : timeline.CutDay;
    }

    public Timeline Timeline { get; }

    /// <summary>From this day on the tails hold, and the histories no more; after all days where there are none.</summary>
    public int CutDay { get; }

    /// <summary>The total of all contributors; only where there are no tails.</summary>
    public RowHistory Total { get; }

    /// <summary>Groups of linked contributions of several contributors, which it leaves out.</summary>
    public int[] SharedGroups { get; }

    /// <summary>Another whose histories it shares and adds tails to; absent where all are its own.</summary>
    public RollUp? Full { get; }

    /// <inheritdoc/>
    public long Bytes => (8L * (tails.Length + (Full is null ? histories.Length : 0))) + tails.Sum(t => t?.Bytes ?? 0)
        + (Full is null ? histories.Sum(h => h?.Bytes ?? 0) + Total.Bytes + (4L * SharedGroups.Length) : 0);

    /// <inheritdoc/>
    public IEnumerable<IKept> RestsOn => Full is null ? [Timeline] : [Timeline, Full];

    /// <summary>Whether a query asks for contributors over everything, so that totals of contributors answer it.</summary>
    public static bool Answers(Dataset data, QueryOptions options) =>
        !options.From.Any(f => f.Alliance is { } alliance && !ListsAllOnAllDays(data, alliance, options)) && options is { Theatres.Count: 0, Operations.Count: 0, Hosts.Count: 0, Roles.Count: 0, Presences.Count: 0, Owed: null, Facets: [] or [Facet.Nation] };

    private static bool ListsAllOnAllDays(Dataset data, Id<Alliance> alliance, QueryOptions options) =>
        data.Index.Alliances[alliance] is { Coverage: null, Incomplete.Count: 0 } && data.Index.AnswersBy(alliance, options.Membership);

    /// <summary>The part of a query that a roll-up depends on.</summary>
    public static QueryOptions ScopeOf(QueryOptions options) => options with { From = [], Facets = [Facet.Nation], Membership = default };

    /// <summary>The history of a contributor by its number among the traits; absent where it has none.</summary>
    public RowHistory? Of(int contributor) => histories[contributor];

    /// <summary>A contributor's totals from the cut on.</summary>
    public RowHistory? TailOf(int contributor) => tails[contributor];

    /// <summary>What was known on a day, from the totals of everything known: only what differs is added up anew.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="full">The totals of everything known.</param>
    /// <param name="known">The timeline as known on the day, which shares the other's segments before its cut.</param>
    /// <param name="options">The query.</param>
    /// <param name="work">Who is told, and who can stop it.</param>
    public static RollUp Known(Dataset data, RollUp full, Timeline known, QueryOptions options, Work work = default)
    {
        var plan = data.Groundwork.PlanFor(ScopeOf(options), work);
        var cut = known.CutDay;
        if (plan.StripEdges.Any(e => e >= cut))
            return Build(data, known, options, work);
        var own = plan.Groups.Where(g => g.Rows is not null && IsDifferent(g, known)).ToList();
        var turns = own.SelectMany(g => g.Edges).Where(e => e >= cut);
        var columns = new DayColumns(TailDays(known).Concat(turns).Prepend(cut - 1).Append(cut));
        var groups = new GroupSums(data, ScopeOf(options), known, columns);
        groups.Count(own);
        var numbers = data.Groundwork.ContributorNumbers;
        var tails = new RowHistory?[full.histories.Length];
        Workers.Run(
            plan.Rows.Count, known.TailDays.Length * 4L,
            () => new RowSums(columns, known),
            (row, sums) =>
            {
                sums.Clear();
                foreach (ref readonly var strip in plan.StripsOf(row))
                    sums.AddTail(strip);
                foreach (var change in groups.Of(plan.Rows[row]))
                {
                    if (change.Column > 0)
                        sums.Add(change);
                }

                var contributor = numbers[plan.Rows[row].Parts[0]];
                if (full.histories[contributor] is { } history)
                    sums.Start(history, cut - 1);
                sums.Run();
                tails[contributor] = RowHistory.Of(sums, columns);
            },
            _ => { },
            work);
        return new RollUp(known, full.histories, full.Total, full.SharedGroups, tails, full);
    }

    /// <summary>Whether anything of a group changes from the cut on.</summary>
    private static bool IsDifferent(LinkedGroup group, Timeline known) =>
        (group.Edges is [.., var last] && last >= known.CutDay) || Array.Exists(group.Slots, s => known.TailStarts[s] < known.TailStarts[s + 1]);

    private static IEnumerable<int> TailDays(Timeline known)
    {
        var (first, last) = (known.CutDay, known.CutDay);
        foreach (var day in known.TailDays)
            last = Math.Max(last, day);
        var days = new DaySet(first, last + 1);
        days.Add(known.TailDays);
        return days.Days;
    }

    public static RollUp Build(Dataset data, Timeline timeline, QueryOptions options, Work work = default)
    {
        var scope = ScopeOf(options);
        var plan = data.Groundwork.PlanFor(scope, work);
        var columns = new DayColumns(Days(timeline, plan));
        var numbers = data.Groundwork.ContributorNumbers;
        var own = plan.Groups.Where(g => g.Rows is not null).ToList();
        var groups = new GroupSums(data, scope, timeline, columns);
        groups.Count(own);
        var histories = new RowHistory?[data.Groundwork.Traits.Contributors.Count];
        var total = new RowSums(columns, timeline);
        Workers.Run(
            plan.Rows.Count, timeline.Days.Length,
            () => (Sums: new RowSums(columns, timeline), Total: new RowSums(columns, timeline)),
            (row, state) =>
            {
                state.Sums.Clear();
                foreach (ref readonly var strip in plan.StripsOf(row))
                    state.Sums.Add(strip);
                foreach (var change in groups.Of(plan.Rows[row]))
                    state.Sums.Add(change);
                state.Total.Add(state.Sums);
                state.Sums.Run();
                histories[numbers[plan.Rows[row].Parts[0]]] = RowHistory.Of(state.Sums, columns);
            },
            state => total.Add(state.Total),
            work);
        total.Run();
        var links = data.Groundwork.Links;
        var shared = plan.Groups.Where(g => g.Rows is null).Select(g => links.GroupOf(data.Index.Places[g.Members[0].Id])).ToArray();
        return new RollUp(timeline, histories, RowHistory.Of(total, columns), shared);
    }

    private static IEnumerable<int> Days(Timeline timeline, QueryPlan plan)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        for (var slot = 0; slot < timeline.Order.Count; slot++)
        {
            var segments = timeline.SegmentsOf(slot);
            if (segments.Count > 0)
                (first, last) = (Math.Min(first, segments.DayAt(0)), Math.Max(last, segments.DayAt(segments.Count - 1)));
        }

        if (first > last)
            return plan.Edges;
        var changes = new DaySet(first, last + 1);
        changes.Add(timeline.Days);
        changes.Add(timeline.TailDays);
        return changes.Days.Concat(plan.Edges);
    }
}
