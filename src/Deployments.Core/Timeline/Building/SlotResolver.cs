namespace Deployments;

/// <summary>Resolves slots one after another; each thread has its own.</summary>
internal sealed class SlotResolver(Dataset data, ResolvedPools pools, SharedFigures shared, TimelineTerms terms, CompleteLists lists, ContributionOrder order)
{
    private readonly SegmentWriter writer = new(shared);
    private readonly LifeReader lives = new(data, terms.Stage);
    private readonly PlainContributions plain = new(data, pools, shared, terms);
    private readonly ContributionResolver any = new(data, pools, terms, lists);

    public TimelineChunk Resolve(int first, int end)
    {
        for (var slot = first; slot < end; slot++)
        {
            writer.Begin();
            var contribution = data.Contributions[order.PlaceOf(slot)];
            var life = lives.Of(contribution);
            if (!plain.TryWrite(contribution, in life, writer))
                any.Write(contribution, life, writer);
        }

        return writer.Finish();
    }
}
