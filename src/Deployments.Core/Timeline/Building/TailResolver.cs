namespace Deployments;

/// <summary>Derives what was known on a day of slots, from a day on before which nothing differs.</summary>
internal sealed class TailResolver(Dataset data, Timeline full, TimelineKnowledge knowledge, TimelineTerms terms, CompleteLists lists, int cut)
{
    private const int FewSteps = 8;
    private const int SlotsOfABatch = 128;
    private readonly SegmentWriter writer = new(full.FigureCount, full.RareCount);
    private readonly int known = DayNumber.Of(terms.AsKnownOn!.Value);
    private readonly PlainContributions plain = new(data, knowledge.Pools, knowledge.Stated, terms, null);
    private readonly int[] guesses = new int[SlotsOfABatch];
    private SlotResolver? resolver;
    private readonly List<int> heads = [];
    private int seen;

    public TimelineChunk Resolve(int first, int end)
    {
        heads.Clear();
        for (var batch = first; batch < end; batch += SlotsOfABatch)
        {
            var last = Math.Min(end, batch + SlotsOfABatch);
            for (var slot = batch; slot < last; slot++)
                guesses[slot - batch] = Guess(slot);
            for (var slot = batch; slot < last; slot++)
                Write(slot, guesses[slot - batch]);
        }

        return writer.Finish() with { Heads = [.. heads] };
    }

    private void Write(int slot, int guess)
    {
        writer.Begin();
        heads.Add(Timeline.NoHead);
        ref readonly var published = ref knowledge.Slots[slot];
        if (published.Last > known && !published.IsSimple)
            Anew(slot);
        else if (guess < 0)
            return;
        else if (published.Last <= known)
            Copy(slot, guess);
        else
            CopyKnown(slot, guess);
    }

    /// <summary>About where a slot's tail begins, since reports come at even distances; -1 where it has none.</summary>
    /// <remarks>Looks at the segment, so that it is in the cache when the tail is written: slots lie far apart, and one is not waited for after another.</remarks>
    private int Guess(int slot)
    {
        var (first, last) = knowledge.Segments[slot];
        ref readonly var published = ref knowledge.Slots[slot];
        if (last < cut || (published.First > known && published.Last > known))
            return -1;
        var (low, high) = (full.Starts[slot], full.Starts[slot + 1] - 1);
        var guess = cut <= first ? low : low + (int)((long)(high - low) * (cut - first) / (last - first));
        seen ^= full.Days[guess] ^ full.Codes[guess] ^ knowledge.Published[guess];
        return guess;
    }

    private void Anew(int slot)
    {
        resolver ??= new SlotResolver(data, knowledge.Pools, knowledge.Stated, terms, lists, full.Order, null);
        resolver.Write(slot, writer);
        writer.KeepFrom(cut);
        heads[^1] = full.SegmentAt(slot, cut - 1) is >= 0 and var head ? full.Codes[head] : Timeline.NoHead;
    }

    private void Copy(int slot, int guess)
    {
        var end = full.Starts[slot + 1];
        var at = FirstOfTail(slot, guess);
        heads[^1] = HeadBefore(slot, at);
        writer.Reserve(end - at);
        for (; at < end; at++)
            writer.Append(full.Days[at], full.Codes[at]);
    }

    /// <summary>Keeps the segments that were published by the day; of a later restatement, what it restates.</summary>
    private void CopyKnown(int slot, int guess)
    {
        var days = full.Days;
        var end = full.Starts[slot + 1];
        var latest = (long)known + knowledge.Earliest.Lead;
        var from = FirstOfTail(slot, guess);
        heads[^1] = HeadBefore(slot, from);
        for (var at = from; at < end; at++)
        {
            // What speaks of days so late was published later; the end of a life, which comes last, always holds.
            if (days[at] > latest)
            {
                if (!knowledge.Slots[slot].HasEnd)
                    break;
                at = end - 1;
            }

            var published = knowledge.Published[at];
            if (PublishedSegment.IsKnownOn(published, known))
                Append(days[at], full.Codes[at]);
            else if (PublishedSegment.IsOneOfSeveral(published) && data.Contributions[full.Order.PlaceOf(slot)].Reports is ReportRows rows
                && plain.TryFind(rows, days[at], known, writer, out var code))
                Append(days[at], code);
        }
    }

    private int HeadBefore(int slot, int segment) => segment > full.Starts[slot] ? full.Codes[segment - 1] : Timeline.NoHead;

    private void Append(int day, int code)
    {
        writer.Reserve(1);
        writer.Append(day, code);
    }

    /// <summary>The first segment that does not begin before the tail.</summary>
    private int FirstOfTail(int slot, int guess)
    {
        var days = full.Days;
        var (low, high) = (full.Starts[slot], full.Starts[slot + 1] - 1);
        if (cut <= knowledge.Segments[slot].First)
            return low;
        for (var step = 0; step < FewSteps; step++)
        {
            if (days[guess] < cut)
                low = ++guess;
            else if (days[guess - 1] >= cut)
                high = --guess;
            else
                return guess;
        }

        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (days[middle] < cut)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
