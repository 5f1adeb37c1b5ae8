namespace Deployments;

/// <summary>The timelines of one dataset: made when they are first asked for, kept while they fit, the longest unused given up first. Safe to share between threads.</summary>
internal sealed class TimelineCache(Dataset data)
{
    private const int MostKept = 8;
    private readonly Lock guard = new();
    private readonly LinkedList<(TimelineTerms Terms, Lazy<Timeline> Timeline)> kept = new();
    private readonly Lazy<ContributionOrder> order = new(() => new ContributionOrder(data.Contributions));

    public ContributionOrder Order => order.Value;

    private Timeline Make(TimelineTerms terms) => terms.AsKnownOn is { } day
        ? TimelineBuilder.AsKnownOn(data, For(terms with { AsKnownOn = null }), day)
        : TimelineBuilder.Build(data, terms, Order);

    /// <summary>The timeline for some terms.</summary>
    public Timeline For(TimelineTerms terms)
    {
        Lazy<Timeline> found;
        lock (guard)
        {
            var node = kept.First;
            while (node is not null && node.Value.Terms != terms)
                node = node.Next;
            if (node is null)
                node = new((terms, new Lazy<Timeline>(() => Make(terms))));
            else
                kept.Remove(node);
            kept.AddFirst(node);
            if (kept.Count > MostKept)
                kept.RemoveLast();
            found = node.Value.Timeline;
        }

        return found.Value;
    }
}
