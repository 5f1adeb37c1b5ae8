using System.Collections.Concurrent;

namespace Deployments;

/// <summary>Resolves a dataset into a timeline: the same as <see cref="HoldingResolver"/> on every day, in one pass over the report columns.</summary>
/// <remarks>Slots are resolved in chunks of fixed size, so that the result does not depend on how many threads share them.</remarks>
internal static partial class TimelineBuilder
{
#if DEBUG
    // Small enough for ordinary tests to cross every edge.
    private const int FewReports = 8;
    private const int ReportsOfAChunk = 16;
    private const int SlotsOfAChunk = 5;
#else
    // Small data is resolved before a second thread has woken up.
    private const int FewReports = 40_000;
    private const int ReportsOfAChunk = 32_768;
    private const int SlotsOfAChunk = 4_096;
#endif

    /// <summary>The timeline of a dataset by some terms.</summary>
    /// <param name="data">The dataset.</param>
    /// <param name="terms">What decides how reports become figures.</param>
    /// <param name="order">Which contribution stands in which slot.</param>
    /// <param name="progress">Told from 0 to 1 how much is done, from any thread.</param>
    /// <param name="cancel">Stops the work.</param>
    public static Timeline Build(Dataset data, TimelineTerms terms, ContributionOrder order, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var pools = new ResolvedPools(data);
        var stated = new StatedFigures(data.Columns);
        var lists = new CompleteLists(data, terms);
        var chunks = Chunks(data, order);
        var done = new TimelineChunk[chunks.Count];
        var finished = 0;
        ConcurrentBag<SlotResolver> resolvers = [];
        ForEach(chunks.Count, data.ReportCount >= FewReports, Resolver, (chunk, resolver) =>
        {
            done[chunk] = resolver.Resolve(chunks[chunk].First, chunks[chunk].End);
            progress?.Report((double)Interlocked.Increment(ref finished) / chunks.Count);
        }, cancel);
        return Stitched.ToTimeline(done, stated.Bounds, terms, Histories.CoverageOf(data, terms.AsKnownOn), order, terms.AsKnownOn is null ? Knowledge : null);

        SlotResolver Resolver()
        {
            var resolver = new SlotResolver(data, pools, stated, terms, lists, order, terms.AsKnownOn is null ? new EarliestPublished(pools) : null);
            resolvers.Add(resolver);
            return resolver;
        }

        TimelineKnowledge Knowledge(SlotKnowledge[] slots, DaySpan[] segments, int[] published)
        {
            var earliest = new EarliestPublished(pools);
            foreach (var resolver in resolvers)
                earliest.Add(resolver.Earliest!);
            earliest.Complete();
            return new TimelineKnowledge(pools, stated, earliest, slots, segments, published);
        }
    }

    private static List<(int First, int End)> Chunks(Dataset data, ContributionOrder order)
    {
        List<(int First, int End)> chunks = [];
        var (first, reports) = (0, 0L);
        for (var slot = 0; slot < order.Count; slot++)
        {
            reports += data.Contributions[order.PlaceOf(slot)].Reports.Count;
            if (reports < ReportsOfAChunk && slot - first + 1 < SlotsOfAChunk && slot + 1 < order.Count)
                continue;
            chunks.Add((first, slot + 1));
            (first, reports) = (slot + 1, 0);
        }

        return chunks;
    }

    private static void ForEach<T>(int count, bool inParallel, Func<T> resolver, Action<int, T> act, CancellationToken cancel)
    {
        if (inParallel)
        {
            var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
            Parallel.For(0, count, options, resolver, (chunk, _, own) =>
            {
                act(chunk, own);
                return own;
            }, _ => { });
            return;
        }

        var one = resolver();
        for (var chunk = 0; chunk < count; chunk++)
        {
            cancel.ThrowIfCancellationRequested();
            act(chunk, one);
        }
    }
}
