namespace Deployments.Benchmarks;

/// <summary>Times contenders warm and in turn, each question of a run put to all of them.</summary>
internal static class Timing
{
    private const int FewestRuns = 5;
    private const int MostRuns = 31;

    // A question looks at most so many days back.
    private const int DifferentWarmUps = 3_000;
    private const double WarmUpMilliseconds = 3_000;
    private const double EnoughMilliseconds = 1_500;
    private const double TooManyMilliseconds = 20_000;
    private const double QuickMilliseconds = 100;

    /// <summary>The median of each contender that can answer.</summary>
    public static Dictionary<string, double> Medians(IReadOnlyList<IContender> contenders, Query query)
    {
        var grid = Question.Of(query, 0).NewGrid();
        var times = contenders.Where(c => c.CanAnswer(query)).ToDictionary(c => c, c => new List<double>());
        foreach (var contender in times.Keys)
            WarmUp(run => contender.Answer(Question.Of(query, run), grid));
        for (var run = 0; run < MostRuns; run++)
        {
            foreach (var (contender, sofar) in times)
            {
                var spent = sofar.Sum();
                if (spent > TooManyMilliseconds || (run >= FewestRuns && spent > EnoughMilliseconds))
                    continue;
                // Whoever went before has filled the processor's caches with its own; a quick one first gets them back.
                if (sofar.LastOrDefault() < QuickMilliseconds)
                    contender.Answer(Question.Of(query, run + MostRuns), grid);
                sofar.Add(Stopwatching.Milliseconds(() => contender.Answer(Question.Of(query, run), grid)));
            }
        }

        return times.ToDictionary(t => t.Key.Name, t => Stopwatching.Median(t.Value));
    }

    /// <summary>The median of one action, warm.</summary>
    public static double Median(Action action) => Stopwatching.Median(Runs(() => Stopwatching.Milliseconds(action)));

    /// <summary>What an action that times itself says, warm, run by run.</summary>
    public static IReadOnlyList<T> Runs<T>(Func<T> action)
    {
        WarmUp(_ => action());
        List<T> runs = [];
        var spent = 0.0;
        while (runs.Count < MostRuns && (runs.Count < FewestRuns || spent < EnoughMilliseconds))
            spent += Stopwatching.Milliseconds(() => runs.Add(action()));
        return runs;
    }

    /// <summary>What one answer allocates, on this thread and on all.</summary>
    public static (long Here, long Everywhere) Allocated(IContender contender, Query query)
    {
        var grid = Question.Of(query, 0).NewGrid();
        var (here, everywhere) = (GC.GetAllocatedBytesForCurrentThread(), GC.GetTotalAllocatedBytes(precise: true));
        contender.Answer(Question.Of(query, MostRuns), grid);
        return (GC.GetAllocatedBytesForCurrentThread() - here, GC.GetTotalAllocatedBytes(precise: true) - everywhere);
    }

    // Once is enough for slow ones, which have been proved before; fast ones need the compiler to have finished with them, which takes time, not runs.
    private static void WarmUp(Action<int> answer)
    {
        var spent = 0.0;
        for (var i = 0; spent < WarmUpMilliseconds; i++)
            spent += Stopwatching.Milliseconds(() => answer(-1 - (i % DifferentWarmUps)));
    }
}
