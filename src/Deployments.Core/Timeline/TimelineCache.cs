namespace Deployments;

/// <summary>The timelines of one dataset: made when they are first asked for, and kept while there is room. Safe to share between threads.</summary>
internal sealed class TimelineCache(Dataset data)
{
    // What is known now is read from all reports; what was known on a day, from what differs.
    private const double ShareOfFull = 0.8;
    private readonly Lazy<ContributionOrder> order = new(() => new ContributionOrder(data.Contributions));

    public ContributionOrder Order => order.Value;

    /// <summary>The timeline for some terms.</summary>
    public Timeline For(TimelineTerms terms, Work work = default) => data.Keeper.Get(terms, () => Make(terms, work), work.Cancel);

    private Timeline Make(TimelineTerms terms, Work work) => terms.AsKnownOn is { } day
        ? TimelineBuilder.AsKnownOn(data, For(terms with { AsKnownOn = null }, work.Part(0, ShareOfFull)), day, work.Part(ShareOfFull, 1).Progress, work.Cancel)
        : TimelineBuilder.Build(data, terms, Order, work.Progress, work.Cancel);
}
