namespace Deployments;

/// <summary>Puts the chunks of a timeline together.</summary>
internal static class Stitched
{
    public static Timeline ToTimeline(TimelineChunk[] chunks, SharedFigures shared, TimelineTerms terms, DateSpan? coverage, ContributionOrder order)
    {
        var starts = new int[order.Count + 1];
        var segments = new int[chunks.Length + 1];
        var (slot, figures, rare) = (0, shared.Figures.ToList(), new List<Segment>());
        var ownFigures = new int[chunks.Length];
        var ownRare = new int[chunks.Length];
        for (var i = 0; i < chunks.Length; i++)
        {
            foreach (var start in chunks[i].Starts)
                starts[slot++] = segments[i] + start;
            segments[i + 1] = segments[i] + chunks[i].Days.Length;
            ownFigures[i] = figures.Count - shared.Figures.Length;
            ownRare[i] = rare.Count;
            figures.AddRange(chunks[i].Figures);
            rare.AddRange(chunks[i].Rare);
        }

        starts[slot] = segments[^1];
        var (days, codes) = (new int[segments[^1]], new int[segments[^1]]);
        if (chunks.Length < 2)
            Copy(0);
        else
            Parallel.For(0, chunks.Length, Copy);
        return new Timeline(terms, coverage, order, starts, days, codes, [.. figures], [.. rare]);

        void Copy(int i)
        {
            if (i >= chunks.Length)
                return;
            chunks[i].Days.CopyTo(days, segments[i]);
            chunks[i].Codes.CopyTo(codes, segments[i]);
            foreach (ref var code in codes.AsSpan(segments[i], chunks[i].Codes.Length))
                code = Timeline.IsExact(code) ? code : Moved(code, shared.Figures.Length, ownFigures[i], ownRare[i]);
        }
    }

    /// <summary>The code of a value whose pool now stands behind those of the chunks before.</summary>
    private static int Moved(int code, int shared, int figures, int rare) =>
        !Timeline.IsFigure(code) ? code - rare : ~code < shared ? code : code - figures;
}
