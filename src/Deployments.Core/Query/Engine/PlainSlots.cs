namespace Deployments;

/// <summary>Which contributions bear no notes wherever they have a figure, told from their report columns alone: figures dated by the day, without caveats or conflicts, the newest of which holds.</summary>
internal sealed class PlainSlots
{
    private readonly Dataset data;
    private readonly Timeline timeline;
    private readonly ResolvedPools pools;
    private readonly int asKnownOn;
    private readonly bool canBePlain;
    private ReportCells[] cells = new ReportCells[256];

    public PlainSlots(Dataset data, Timeline timeline)
    {
        (this.data, this.timeline) = (data, timeline);
        pools = new ResolvedPools(data);
        asKnownOn = timeline.Terms.AsKnownOn is { } day ? DayNumber.Of(day) : DayNumber.AfterAll;
        canBePlain = timeline.Terms is { Settlement: Settlement.MostRecent, CarriedForward: null } && pools.Series.All(s => s.CoversAlways);
    }

    /// <summary>The days of its reports, sorted; absent where it is not plain.</summary>
    public int[]? ReportedDays(int slot)
    {
        var contribution = data.Contributions[timeline.Order.PlaceOf(slot)];
        if (!canBePlain || contribution.Reports is not ReportRows rows || data.Index.LivesOf(contribution).Any(l => l.IsInterval && l.EndKind == EdtfEnd.Unknown))
            return null;
        if (cells.Length < rows.Count)
            cells = new ReportCells[2 * rows.Count];
        var all = cells.AsSpan(0, rows.Count);
        data.Columns.Read(rows.First, all);
        var reported = new List<(int Day, int Published)>(rows.Count);
        foreach (ref readonly var row in all)
        {
            if (row.Flags.Stage != timeline.Terms.Stage)
                continue;
            var published = pools.PublishedOf(row.Published, in pools.Sources[row.Source]);
            if (asKnownOn != DayNumber.AfterAll && (published == ResolvedPools.Undated || published > asKnownOn))
                continue;
            if (!IsPlain(row))
                return null;
            reported.Add((pools.FirstDays[row.Effective], published));
        }

        reported.Sort();
        for (var i = 1; i < reported.Count; i++)
        {
            // Of one day only what was published later is surely a revision, and no conflict.
            if (reported[i].Day == reported[i - 1].Day && (reported[i - 1].Published == ResolvedPools.Undated || reported[i].Published == reported[i - 1].Published))
                return null;
        }

        return [.. reported.Select(r => r.Day)];
    }

    private bool IsPlain(in ReportCells row) =>
        row.Flags is { HasLevel: true, HasChange: false, Missing: null, Basis: ReportBasis.AsOf, Status: ObservationStatus.Normal, Official: false, Alleged: false }
        && pools.FirstDays[row.Effective] == pools.LastDays[row.Effective]
        && !(row.Flags.IsPooled && CountBounds.Of(data.Columns.Counts[row.Figure]) == CountBounds.Unknown)
        && (row.Extra < 0 || data.Columns.Extras[row.Extra].Caveats.Count == 0);
}
