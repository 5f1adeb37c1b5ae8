namespace Deployments;

/// <summary>Derives what was known on a day of slots, from a day on before which nothing differs.</summary>
internal sealed class TailResolver(Dataset data, Timeline full, TimelineKnowledge knowledge, TimelineTerms terms, CompleteLists lists, int cut)
{
    private const int FewSteps = 8;
    private readonly SegmentWriter writer = new(knowledge.Shared, full.Figures.Length, full.RareCount);
    private readonly int known = DayNumber.Of(terms.AsKnownOn!.Value);
    private readonly PlainContributions plain = new(data, knowledge.Pools, knowledge.Shared, terms, null);
    private SlotResolver? resolver;

    public TimelineChunk Resolve(int first, int end)
    {
        for (var slot = first; slot < end; slot++)
        {
            writer.Begin();
            ref readonly var published = ref knowledge.Slots[slot];
            var isKnown = published.Last <= known;
            if (!isKnown && !published.IsSimple)
                Anew(slot);
            else if (knowledge.LastDays[slot] >= cut && isKnown)
                Copy(slot);
            else if (knowledge.LastDays[slot] >= cut && published.First <= known)
                CopyKnown(slot);
        }

        return writer.Finish();
    }

    private void Anew(int slot)
    {
        resolver ??= new SlotResolver(data, knowledge.Pools, knowledge.Shared, terms, lists, full.Order, null);
        resolver.Write(slot, writer);
        writer.KeepFrom(cut);
    }

    private void Copy(int slot)
    {
        var end = full.Starts[slot + 1];
        var at = FirstOfTail(slot);
        writer.Reserve(end - at);
        for (; at < end; at++)
            writer.Append(full.Days[at], full.Codes[at]);
    }

    /// <summary>Keeps the segments that were published by the day; of a later restatement, what it restates.</summary>
    private void CopyKnown(int slot)
    {
        var days = full.Days;
        var end = full.Starts[slot + 1];
        var latest = (long)known + knowledge.Earliest.Lead;
        for (var at = FirstOfTail(slot); at < end; at++)
        {
            // What speaks of days so late was published later; the end of a life, which comes last, always holds.
            if (days[at] > latest && at < end - 1)
                at = end - 1;
            var published = knowledge.Published[at];
            if (PublishedSegment.IsKnownOn(published, known))
                Append(days[at], full.Codes[at]);
            else if (PublishedSegment.IsOneOfSeveral(published) && data.Contributions[full.Order.PlaceOf(slot)].Reports is ReportRows rows
                && plain.TryFind(rows, days[at], known, writer, out var code))
                Append(days[at], code);
        }
    }

    private void Append(int day, int code)
    {
        writer.Reserve(1);
        writer.Append(day, code);
    }

    /// <summary>The first segment that does not begin before the tail: guessed, since reports come at even distances, and then looked for.</summary>
    private int FirstOfTail(int slot)
    {
        var days = full.Days;
        var (low, high) = (full.Starts[slot], full.Starts[slot + 1] - 1);
        var (first, last) = (days[low], knowledge.LastDays[slot]);
        if (cut <= first)
            return low;
        var guess = low + (int)((long)(high - low) * (cut - first) / (last - first));
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
