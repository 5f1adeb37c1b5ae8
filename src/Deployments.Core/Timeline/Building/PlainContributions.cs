using System.Runtime.CompilerServices;

namespace Deployments;

/// <summary>The quick way for most contributions: levels and reasons of one series, dated by the day, carried forward without limit.</summary>
internal sealed class PlainContributions(Dataset data, ResolvedPools pools, StatedFigures stated, TimelineTerms terms, EarliestPublished? earliest)
{
    private readonly int asKnownOn = terms.AsKnownOn is { } day ? DayNumber.Of(day) : DayNumber.AfterAll;
    private ReportCells[] cells = new ReportCells[256];
    private long[] keys = new long[256];
    private int[] dates = new int[256];

    /// <summary>Writes the contribution's segments, unless it is of another kind; then nothing is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryWrite(ForceContribution contribution, in ContributionLife life, SegmentWriter writer)
    {
        var knowledge = SlotKnowledge.None with { IsSimple = life.IsStartUnstated, HasEnd = life.End != DayNumber.AfterAll };
        if (terms.CarriedForward is not null || pools.Exhaustive.Count > 0 || life.EndIsUnknown || life.StartLatest > life.Start || life.EndEarliest < life.End
            || life.OperationCoverage != DaySpan.Always || contribution.Reports is not ReportRows rows || !TryGather(rows, life.End, out var count, out var first, ref knowledge))
            return false;
        NearlySorted.Sort(keys.AsSpan(0, count));
        writer.Reserve(count + 2);
        if (earliest is not null)
            writer.Note(knowledge);
        var start = life.IsStartUnstated ? first : life.Start;
        var end = life.End;
        var at = 0;

        // What stands on the day of the start, if anything does.
        var code = count > 0 && DayOf(keys[0]) <= start ? 0 : writer.CodeOf(Unknown(UnknownReason.NotReported));
        var published = PublishedSegment.Always;
        while (at < count && DayOf(keys[at]) <= start)
            code = NextCode(ref at, count, rows.First, writer, out published);
        if (start <= end && start != DayNumber.AfterAll)
            writer.Append(start, code, published);
        while (at < count && DayOf(keys[at]) <= end)
        {
            var day = DayOf(keys[at]);
            code = NextCode(ref at, count, rows.First, writer, out published);
            writer.Append(day, code, published);
        }

        if (end != DayNumber.AfterAll && (count > 0 || start != DayNumber.AfterAll))
            writer.Append(count > 0 ? end + 1 : Math.Max(end + 1, start), writer.CodeOf(Ended));
        return true;
    }

    private static Segment Ended => Segment.Certain(0, 0, 0) with { IsLive = false };

    private static Segment Unknown(UnknownReason reason, int elsewhere = -1) => new()
    {
        Kind = HoldingKind.Unknown,
        Reason = reason,
        IsLive = true,
        IsCertain = true,
        Best = Segment.None,
        High = Segment.None,
        PossibleBest = Segment.None,
        PossibleHigh = Segment.None,
        Elsewhere = elsewhere,
    };

    private static int DayOf(long key) => (int)(key >> 32);

    private static int RowOf(long key) => (int)(key & uint.MaxValue);

    /// <summary>Notes the rows that count, each with its day; false where one of them is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryGather(ReportRows rows, int end, out int count, out int first, ref SlotKnowledge knowledge)
    {
        int[] firstDays = pools.FirstDays, lastDays = pools.LastDays;
        var series = -1;
        (count, first) = (0, DayNumber.AfterAll);
        if (keys.Length < rows.Count)
            (keys, cells) = (new long[2 * rows.Count], new ReportCells[2 * rows.Count]);
        data.Columns.Read(rows.First, cells.AsSpan(0, rows.Count));
        for (var i = 0; i < rows.Count; i++)
        {
            ref readonly var row = ref cells[i];
            if (row.Flags.Stage != terms.Stage)
                continue;
            ref readonly var source = ref pools.Sources[row.Source];
            var known = pools.PublishedOf(row.Published, in source);
            if (asKnownOn != DayNumber.AfterAll && (known == ResolvedPools.Undated || known > asKnownOn))
                continue;
            var day = firstDays[row.Effective];
            if (earliest is not null)
            {
                earliest.Add(known, day > end ? end + 1 : day);
                knowledge = knowledge.With(known);
            }

            first = Math.Min(first, day);
            if (row.Flags.Basis != ReportBasis.AsOf)
            {
                knowledge = knowledge with { IsSimple = false };
                continue;
            }

            if (source.Series != series)
            {
                if (series >= 0 || !pools.Series[source.Series].CoversAlways)
                    return false;
                series = source.Series;
            }

            if (row.Flags.HasChange || lastDays[row.Effective] != day)
                return false;
            keys[count++] = ((long)day << 32) | (uint)i;
        }

        return true;
    }

    /// <summary>The code of the next day's report, the one that holds of several.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int NextCode(ref int at, int count, int firstRow, SegmentWriter writer, out int published)
    {
        var row = RowOf(keys[at]);
        var day = DayOf(keys[at]);
        var isOneOfSeveral = ++at < count && DayOf(keys[at]) == day;
        if (isOneOfSeveral)
            row = Deciding(row, day, ref at, count);
        published = earliest is null ? PublishedSegment.Always : PublishedSegment.Of(PublishedOf(in cells[row]), isOneOfSeveral);
        return CodeOf(in cells[row], firstRow + row, writer);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int CodeOf(in ReportCells cells, int row, SegmentWriter writer)
    {
        if (cells.Flags.HasLevel)
        {
            var code = cells.Flags.IsPooled ? stated.CodeOf(cells.Figure) : cells.Figure;
            if (code != StatedFigures.NoCode)
                return code;
            if (stated.CountOf(cells.Figure) is var count && count != CountBounds.Unknown)
                return writer.CodeOf(Segment.Certain(count.Low, count.Best, count.High));
        }

        return writer.CodeOf(Missing(row, cells.Flags));
    }

    /// <summary>The code of what was said of a day as known on another; false where nothing was.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryFind(ReportRows rows, int day, int knownOn, SegmentWriter writer, out int code)
    {
        if (dates.Length < rows.Count)
            dates = new int[2 * rows.Count];
        data.Columns.Effective.CopyTo(rows.First, dates.AsSpan(0, rows.Count));
        var firstDays = pools.FirstDays;
        var (decider, newest, decided) = (-1, 0, default(ReportCells));
        for (var i = 0; i < rows.Count; i++)
        {
            if (firstDays[dates[i]] != day)
                continue;
            var row = data.Columns.Cells(rows.First + i);
            if (row.Flags.Stage == terms.Stage && PublishedOf(in row) is var published && published != ResolvedPools.Undated && published <= knownOn && (decider < 0 || published > newest))
                (decider, newest, decided) = (rows.First + i, published, row);
        }

        code = decider < 0 ? 0 : CodeOf(in decided, decider, writer);
        return decider >= 0;
    }

    private Segment Missing(int row, ReportFlags flags)
    {
        var elsewhere = data.Columns.ElsewhereOf(row) is { } whole ? data.Index.Places[whole] : -1;
        var unknown = Unknown(SeriesClaims.ReasonOf(flags.Missing), elsewhere);
        return flags.Missing == MissingReason.CannotExist
            ? unknown with { Kind = HoldingKind.CannotExist, Reason = default, PossibleBest = 0, PossibleHigh = 0 }
            : unknown;
    }

    /// <summary>Of several reports of a day the last published, but the first in the file where one of them is undated and stands before it (rule 1).</summary>
    private int Deciding(int row, int day, ref int at, int count)
    {
        var newest = row;
        var undated = PublishedOf(in cells[row]) == ResolvedPools.Undated ? row : int.MaxValue;
        for (; at < count && DayOf(keys[at]) == day; at++)
        {
            var other = RowOf(keys[at]);
            var published = PublishedOf(in cells[other]);
            if (published > PublishedOf(in cells[newest]))
                newest = other;
            if (published == ResolvedPools.Undated)
                undated = Math.Min(undated, other);
        }

        return Math.Min(newest, undated);
    }

    private int PublishedOf(in ReportCells row) => pools.PublishedOf(row.Published, in pools.Sources[row.Source]);
}
