namespace Deployments;

/// <summary>Puts the chunks of a timeline together.</summary>
internal static class Stitched
{
    public static Timeline ToTimeline(TimelineChunk[] chunks, FigureBounds[] stated, TimelineTerms terms, DateSpan? coverage, ContributionOrder order, Func<SlotKnowledge[], DaySpan[], int[], TimelineKnowledge>? knowledge)
    {
        var starts = new int[order.Count + 1];
        var segments = new int[chunks.Length + 1];
        var (slot, figures, rare) = (0, new List<FigureBounds>(), new List<Segment>());
        var ownFigures = new int[chunks.Length];
        var ownRare = new int[chunks.Length];
        for (var i = 0; i < chunks.Length; i++)
        {
            foreach (var start in chunks[i].Starts)
                starts[slot++] = segments[i] + start;
            segments[i + 1] = segments[i] + chunks[i].Days.Length;
            ownFigures[i] = figures.Count;
            ownRare[i] = rare.Count;
            figures.AddRange(chunks[i].Figures);
            rare.AddRange(chunks[i].Rare);
        }

        starts[slot] = segments[^1];
        var (days, codes) = (new int[segments[^1]], new int[segments[^1]]);
        var published = knowledge is null ? [] : new int[days.Length];
        if (chunks.Length < 2)
            Copy(0);
        else
            Parallel.For(0, chunks.Length, Copy);
        var known = knowledge?.Invoke([.. chunks.SelectMany(c => c.Slots)], SpansOf(starts, days), published);
        return new Timeline(terms, coverage, order, starts, days, codes, stated, [.. figures], [.. rare], known);

        void Copy(int i)
        {
            if (i >= chunks.Length)
                return;
            chunks[i].Days.CopyTo(days, segments[i]);
            chunks[i].Codes.CopyTo(codes, segments[i]);
            if (knowledge is not null)
                chunks[i].Published.CopyTo(published, segments[i]);
            foreach (ref var code in codes.AsSpan(segments[i], chunks[i].Codes.Length))
                code = Moved(code, stated.Length, 0, ownFigures[i], ownRare[i]);
        }
    }

    /// <summary>For each slot the first days of its first and its last segment.</summary>
    private static DaySpan[] SpansOf(int[] starts, int[] days)
    {
        var spans = new DaySpan[starts.Length - 1];
        for (var slot = 0; slot < spans.Length; slot++)
            spans[slot] = starts[slot + 1] > starts[slot] ? new DaySpan(days[starts[slot]], days[starts[slot + 1] - 1]) : new DaySpan(DayNumber.AfterAll, DayNumber.BeforeAll);
        return spans;
    }

    /// <summary>The tails of a timeline that shares another's segments and pools.</summary>
    public static TimelineChunk ToTail(TimelineChunk[] chunks, Timeline full)
    {
        if (chunks.Length == 0)
            return new TimelineChunk([], [], [], [], []);
        var (starts, heads) = (new int[full.Order.Count + 1], new int[full.Order.Count]);
        var (days, codes) = (new int[chunks.Sum(c => c.Days.Length)], new int[chunks.Sum(c => c.Days.Length)]);
        var (slot, segment, figures, rare) = (0, 0, new List<FigureBounds>(), new List<Segment>());
        foreach (var chunk in chunks)
        {
            chunk.Heads.CopyTo(heads, slot);
            foreach (var start in chunk.Starts)
                starts[slot++] = segment + start;
            chunk.Days.CopyTo(days, segment);
            for (var i = 0; i < chunk.Codes.Length; i++)
                codes[segment + i] = Moved(chunk.Codes[i], full.FigureCount, full.RareCount, figures.Count, rare.Count);
            segment += chunk.Days.Length;
            figures.AddRange(chunk.Figures);
            rare.AddRange(chunk.Rare);
        }

        starts[slot] = segment;
        return new TimelineChunk(starts, days, codes, [.. figures], [.. rare]) { Heads = heads };
    }

    /// <summary>The code of a value of a chunk whose pools now stand behind those of the chunks before.</summary>
    private static int Moved(int code, int figuresBefore, int rareBefore, int figures, int rare)
    {
        if (Timeline.IsExact(code))
            return code;
        if (Timeline.IsFigure(code))
            return code <= Timeline.CodeOfFigure(figuresBefore) ? code - figures : code;
        return code <= Timeline.CodeOfRare(rareBefore) ? code - rare : code;
    }
}
