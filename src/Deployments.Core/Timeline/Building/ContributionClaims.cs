namespace Deployments;

/// <summary>One contribution's reports at one stage as known on a day, in numbers, sorted by series and day: <see cref="ContributionHistory"/> without objects.</summary>
/// <remarks>One such object is filled for one contribution after another, so that nothing is allocated for each.</remarks>
internal sealed class ContributionClaims(Dataset data, ResolvedPools pools, StatedFigures stated, TimelineTerms terms, CompleteLists completeLists)
{
    private readonly int[] places = new int[pools.Series.Count];
    private readonly int asKnownOn = terms.AsKnownOn is { } day ? DayNumber.Of(day) : DayNumber.AfterAll;
    private DatedClaim[] claims = new DatedClaim[256];
    private DatedList[] lists = [];
    private SeriesRange[] series = new SeriesRange[8];
    private long[] keys = new long[256];
    private int[] rows = new int[256];

    public ContributionLife Life;

    public DatedClaim[] Claims => claims;

    public int Count { get; private set; }

    public DatedList[] Lists => lists;

    public int ListCount { get; private set; }

    public SeriesRange[] Series => series;

    public int SeriesCount { get; private set; }

    /// <summary>Whether the start is its first report's day, and moves with it.</summary>
    public bool StartsWithReports { get; private set; }

    /// <summary>Whether any date of a report or a list is imprecise.</summary>
    public bool IsImprecise { get; private set; }

    public void Take(ForceContribution contribution, ContributionLife life)
    {
        Life = life;
        (Count, ListCount, SeriesCount, IsImprecise) = (0, 0, 0, false);
        var first = Gather(contribution.Reports as ReportRows);
        Sort(keys, rows, Count);
        Fill();
        AddLists(contribution);
        for (var s = 0; s < SeriesCount; s++)
            places[series[s].Series] = 0;
        var firstRow = DayNumber.AfterAll;
        for (var s = 0; s < SeriesCount; s++)
            firstRow = series[s].To > series[s].From ? Math.Min(firstRow, claims[series[s].From].Day) : firstRow;
        StartsWithReports = life.IsStartUnstated && Count > 0 && firstRow == first;
        if (life.IsStartUnstated)
            Life.Start = first;
    }

    /// <summary>Notes the rows that count, each with its series and day as a key; gives back the first day of any report, an average too.</summary>
    private int Gather(ReportRows? reports)
    {
        var first = DayNumber.AfterAll;
        if (reports is null)
            return first;
        var columns = data.Columns;
        var effective = columns.Effective;
        var flags = columns.Flags;
        var sources = columns.SourceOf;
        var published = columns.Published;
        if (rows.Length < reports.Count)
            (rows, keys, claims) = (new int[reports.Count * 2], new long[reports.Count * 2], new DatedClaim[reports.Count * 2]);
        for (var row = reports.First; row < reports.First + reports.Count; row++)
        {
            if (flags[row].Stage != terms.Stage)
                continue;
            ref readonly var source = ref pools.Sources[sources[row]];
            if (asKnownOn != DayNumber.AfterAll && (pools.PublishedOf(published[row], in source) is var known) && (known == ResolvedPools.Undated || known > asKnownOn))
                continue;
            var day = pools.FirstDays[effective[row]];
            first = Math.Min(first, day);
            if (flags[row].Basis != ReportBasis.AsOf)
                continue;
            keys[Count] = unchecked(((long)PlaceOf(source.Series) << 32) | (uint)(day ^ int.MinValue));
            rows[Count++] = row;
        }

        return first;
    }

    /// <summary>The place of a series among the contribution's, in order of first appearance.</summary>
    private int PlaceOf(int place)
    {
        if (places[place] != 0)
            return places[place] - 1;
        if (SeriesCount == series.Length)
            Array.Resize(ref series, SeriesCount * 2);
        var resolved = pools.Series[place];
        series[SeriesCount] = new SeriesRange { Series = place, Coverage = new DaySpan(resolved.First, resolved.Last) };
        places[place] = ++SeriesCount;
        return SeriesCount - 1;
    }

    private void Fill()
    {
        for (var i = 0; i < Count; i++)
        {
            Read(rows[i], ref claims[i]);
            ref var range = ref series[(int)(keys[i] >> 32)];
            if (range.To == 0)
                range.From = i;
            range.To = i + 1;
            range.HasChanges |= claims[i].Kind == ClaimKind.Change;
            IsImprecise |= claims[i].IsImprecise;
        }
    }

    private void Read(int row, ref DatedClaim claim)
    {
        var columns = data.Columns;
        var flags = columns.Flags[row];
        ref readonly var source = ref pools.Sources[columns.SourceOf[row]];
        var effective = columns.Effective[row];
        claim.Day = pools.FirstDays[effective];
        claim.LastDay = pools.LastDays[effective];
        claim.MovedTo = DatedClaim.NotMoved;
        claim.Published = pools.PublishedOf(columns.Published[row], in source);
        claim.Grade = ClaimRow.GradeOf(source.Reliability, flags.Credibility);
        claim.Row = row;
        claim.Kind = flags.HasLevel ? ClaimKind.Level : flags.HasChange ? ClaimKind.Change : ClaimKind.Reason;
        claim.IsDecrease = flags.IsDecrease;
        var figure = columns.Figures[row];
        claim.Count = claim.Kind == ClaimKind.Reason ? CountBounds.Unknown : flags.IsPooled ? stated.CountOf(figure) : new CountBounds(figure, figure, figure);
        claim.HasCount = claim.Kind == ClaimKind.Level && claim.Count != CountBounds.Unknown;
        claim.CannotExist = flags.Missing == MissingReason.CannotExist;
        claim.Reason = SeriesClaims.ReasonOf(flags.Missing);
    }

    /// <summary>The lists of exhaustive series in whose scope it lies, and which do not speak of it (rule 2).</summary>
    private void AddLists(ForceContribution contribution)
    {
        foreach (var place in pools.Exhaustive)
        {
            var resolved = pools.Series[place];
            if (!Histories.IsInScope(data.Index, contribution, resolved.Exhaustive!))
                continue;
            var known = SeriesCount;
            var at = PlaceOf(place);
            series[at].ListFrom = ListCount;
            foreach (var list in completeLists.Without(resolved.Key, contribution))
                Add(list);
            series[at].ListTo = ListCount;
            if (series[at].Speaks)
                continue;

            // It says nothing of the contribution after all.
            places[place] = 0;
            SeriesCount = known;
        }
    }

    private void Add(CompleteList list)
    {
        if (ListCount == lists.Length)
            Array.Resize(ref lists, Math.Max(16, ListCount * 2));
        lists[ListCount++] = new DatedList
        {
            Day = DayNumber.Of(list.Day),
            LastDay = DayNumber.Of(list.LastDay),
            MovedTo = DatedClaim.NotMoved,
            Published = list.Published is { } published ? DayNumber.Of(published) : ResolvedPools.Undated,
            Grade = list.Grade,
        };
        IsImprecise |= list.IsImprecise;
    }

    /// <summary>Sorts what is nearly sorted, as reports in order of publication are.</summary>
    private static void Sort(long[] keys, int[] rows, int count)
    {
        var steps = 8 * count;
        for (var i = 1; i < count; i++)
        {
            var (key, row, at) = (keys[i], rows[i], i - 1);
            for (; at >= 0 && keys[at] > key; at--)
                (keys[at + 1], rows[at + 1]) = (keys[at], rows[at]);
            (keys[at + 1], rows[at + 1]) = (key, row);
            steps -= i - at;
            if (steps < 0)
            {
                Array.Sort(keys, rows, 0, count);
                return;
            }
        }
    }
}
