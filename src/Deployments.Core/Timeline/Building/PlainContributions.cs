namespace Deployments;

/// <summary>The quick way for most contributions: levels and reasons of one series, dated by the day, carried forward without limit.</summary>
internal sealed class PlainContributions(Dataset data, ResolvedPools pools, SharedFigures shared, TimelineTerms terms, EarliestPublished? earliest)
{
    private readonly int asKnownOn = terms.AsKnownOn is { } day ? DayNumber.Of(day) : DayNumber.AfterAll;
    private long[] keys = new long[256];

    /// <summary>Writes the contribution's segments, unless it is of another kind; then nothing is written.</summary>
    public bool TryWrite(ForceContribution contribution, in ContributionLife life, SegmentWriter writer)
    {
        var knowledge = SlotKnowledge.None with { IsSimple = life.IsStartUnstated };
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

    /// <summary>Notes the rows that count, each with its day; false where one of them is not plain.</summary>
    private bool TryGather(ReportRows rows, int end, out int count, out int first, ref SlotKnowledge knowledge)
    {
        var columns = data.Columns;
        var effective = columns.Effective;
        var flags = columns.Flags;
        var sources = columns.SourceOf;
        var published = columns.Published;
        int[] firstDays = pools.FirstDays, lastDays = pools.LastDays;
        var series = -1;
        (count, first) = (0, DayNumber.AfterAll);
        if (keys.Length < rows.Count)
            keys = new long[2 * rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows.First + i;
            var flag = flags[row];
            if (flag.Stage != terms.Stage)
                continue;
            ref readonly var source = ref pools.Sources[sources[row]];
            var known = pools.PublishedOf(published[row], in source);
            if (asKnownOn != DayNumber.AfterAll && (known == ResolvedPools.Undated || known > asKnownOn))
                continue;
            var date = effective[row];
            var day = firstDays[date];
            if (earliest is not null)
            {
                earliest.Add(known, day > end ? end + 1 : day);
                knowledge = knowledge.With(known);
            }

            first = Math.Min(first, day);
            if (flag.Basis != ReportBasis.AsOf)
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

            if (flag.HasChange || lastDays[date] != day)
                return false;
            keys[count++] = ((long)day << 32) | (uint)i;
        }

        return true;
    }

    /// <summary>The code of the next day's report, the one that holds of several.</summary>
    private int NextCode(ref int at, int count, int firstRow, SegmentWriter writer, out int published)
    {
        var row = firstRow + (int)(keys[at] & uint.MaxValue);
        var day = DayOf(keys[at]);
        var isOneOfSeveral = ++at < count && DayOf(keys[at]) == day;
        if (isOneOfSeveral)
            row = Deciding(row, day, ref at, count, firstRow);
        published = earliest is null ? PublishedSegment.Always : PublishedSegment.Of(PublishedOf(row), isOneOfSeveral);
        return CodeOf(row, writer);
    }

    private int CodeOf(int row, SegmentWriter writer)
    {
        var flags = data.Columns.Flags[row];
        var figure = data.Columns.Figures[row];
        if (flags.HasLevel)
        {
            var code = flags.IsPooled ? shared.CodeOf[figure] : figure;
            if (code != SharedFigures.NoCode)
                return code;
            if (pools.Counts[figure] is var count64 && count64 != CountBounds.Unknown)
                return writer.CodeOf(Segment.Certain(count64.Low, count64.Best, count64.High));
        }

        return writer.CodeOf(Missing(row, flags));
    }

    /// <summary>The code of what was said of a day as known on another; false where nothing was.</summary>
    public bool TryFind(ReportRows rows, int day, int knownOn, SegmentWriter writer, out int code)
    {
        var decider = -1;
        var effective = data.Columns.Effective;
        var firstDays = pools.FirstDays;
        for (var row = rows.First; row < rows.First + rows.Count; row++)
        {
            if (firstDays[effective[row]] != day || data.Columns.Flags[row].Stage != terms.Stage)
                continue;
            if (PublishedOf(row) is var published && published != ResolvedPools.Undated && published <= knownOn && (decider < 0 || published > PublishedOf(decider)))
                decider = row;
        }

        code = decider < 0 ? 0 : CodeOf(decider, writer);
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
    private int Deciding(int row, int day, ref int at, int count, int firstRow)
    {
        var newest = row;
        var undated = PublishedOf(row) == ResolvedPools.Undated ? row : int.MaxValue;
        for (; at < count && DayOf(keys[at]) == day; at++)
        {
            var other = firstRow + (int)(keys[at] & uint.MaxValue);
            var published = PublishedOf(other);
            if (published > PublishedOf(newest))
                newest = other;
            if (published == ResolvedPools.Undated)
                undated = Math.Min(undated, other);
        }

        return Math.Min(newest, undated);
    }

    private int PublishedOf(int row) => pools.PublishedOf(data.Columns.Published[row], in pools.Sources[data.Columns.SourceOf[row]]);
}
