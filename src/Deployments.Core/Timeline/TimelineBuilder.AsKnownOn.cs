using NodaTime;

namespace Deployments;

internal static partial class TimelineBuilder
{
    private const int SlotsOfATail = SlotsOfAChunk;

    /// <summary>The timeline as known on a day, derived from the one in which everything is known: the same as building it anew, in a fraction of the time.</summary>
    /// <remarks>
    /// Nothing differs before the first day that a claim published later speaks of. From that day on each contribution has a tail of its own, taken from
    /// its segments where those say when they were published, and resolved anew where they do not. Where lists are complete, or later claims change what
    /// was known of earlier days, the whole timeline is built.
    /// </remarks>
    /// <param name="data">The dataset that the timeline was built from.</param>
    /// <param name="full">The timeline in which everything is known.</param>
    /// <param name="day">The day.</param>
    /// <param name="progress">Told how much is done where the whole timeline is built; tails take a fraction of that.</param>
    /// <param name="cancel">Stops the work.</param>
    public static Timeline AsKnownOn(Dataset data, Timeline full, LocalDate day, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        var knowledge = full.Knowledge ?? throw new InvalidOperationException("What was known on a day is derived from a timeline in which everything is known.");
        var terms = full.Terms with { AsKnownOn = day };
        var known = DayNumber.Of(day);
        if (knowledge.Pools.Exhaustive.Count > 0 || knowledge.LastOfOdd > known)
            return Build(data, terms, full.Order, progress, cancel);
        var cut = knowledge.Earliest.After(known);
        var tails = cut == DayNumber.AfterAll ? [] : Tails(data, full, knowledge, terms, cut, cancel);
        return new Timeline(full, terms, Histories.CoverageOf(data, day), cut, Stitched.ToTail(tails, full));
    }

    private static TimelineChunk[] Tails(Dataset data, Timeline full, TimelineKnowledge knowledge, TimelineTerms terms, int cut, CancellationToken cancel)
    {
        var lists = new CompleteLists(data, terms);
        var tails = new TimelineChunk[(full.Order.Count + SlotsOfATail - 1) / SlotsOfATail];
        ForEach(tails.Length, data.ReportCount >= FewReports, () => new TailResolver(data, full, knowledge, terms, lists, cut), (i, resolver) =>
            tails[i] = resolver.Resolve(i * SlotsOfATail, Math.Min((i + 1) * SlotsOfATail, full.Order.Count)), cancel);
        return tails;
    }
}
