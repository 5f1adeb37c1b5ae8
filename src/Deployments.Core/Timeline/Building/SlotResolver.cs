namespace Deployments;

/// <summary>Resolves slots one after another; each thread has its own.</summary>
internal sealed class SlotResolver(Dataset data, ResolvedPools pools, StatedFigures stated, TimelineTerms terms, CompleteLists lists, ContributionOrder order, EarliestPublished? earliest)
{
    private readonly SegmentWriter writer = new(stated.Bounds.Length, 0);
    private readonly LifeReader lives = new(data, terms.Stage);
    private readonly PlainContributions plain = new(data, pools, stated, terms, earliest);
    private readonly ContributionResolver any = new(data, pools, stated, terms, lists);

    /// <summary>What it saw of publications.</summary>
    public EarliestPublished? Earliest => earliest;

    public TimelineChunk Resolve(int first, int end)
    {
        for (var slot = first; slot < end; slot++)
        {
            writer.Begin();
            Write(slot, writer);
        }

        return writer.Finish();
    }

    /// <summary>Writes one slot's segments.</summary>
    public void Write(int slot, SegmentWriter into)
    {
        var contribution = data.Contributions[order.PlaceOf(slot)];
        var life = lives.Of(contribution);
        if (plain.TryWrite(contribution, in life, into))
            return;
        any.Write(contribution, life, into);
        if (earliest is not null)
            into.Note(KnowledgeOf(contribution, in life, earliest));
    }

    private SlotKnowledge KnowledgeOf(ForceContribution contribution, in ContributionLife life, EarliestPublished seen)
    {
        var knowledge = SlotKnowledge.None with { IsOdd = life.EndIsUnknown };
        if (contribution.Reports is not ReportRows rows)
            return knowledge;
        var columns = data.Columns;
        for (var row = rows.First; row < rows.First + rows.Count; row++)
        {
            if (columns.Flags[row].Stage != terms.Stage)
                continue;
            ref readonly var source = ref pools.Sources[columns.SourceOf[row]];
            var published = pools.PublishedOf(columns.Published[row], in source);
            var day = pools.FirstDays[columns.Effective[row]];
            seen.Add(published, day > life.End ? life.End + 1 : day);
            knowledge = knowledge.With(published) with { IsOdd = knowledge.IsOdd || !pools.Series[source.Series].CoversAlways };
        }

        return knowledge;
    }
}
