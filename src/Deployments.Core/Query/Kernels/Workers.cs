namespace Deployments;

/// <summary>Shares work on many rows among processors, where there is enough of it to be worth waking them.</summary>
internal static class Workers
{
    // Waking a second thread costs as much as adding up some tens of thousands of segments.
    private const long WorthSharing = 100_000;

    /// <summary>Does something for each row, with a state for each thread.</summary>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="work">How many segments there are to add up in all.</param>
    /// <param name="make">Makes a thread's state.</param>
    /// <param name="each">What to do for a row.</param>
    /// <param name="done">What to do with a thread's state at the end, one after the other.</param>
    /// <param name="told">Who is told how many rows are done, and who can stop it.</param>
    public static void Run<TState>(int rows, long work, Func<TState> make, Action<int, TState> each, Action<TState> done, Work told = default)
    {
        var finished = 0;
        if (work < WorthSharing || rows < 2)
        {
            var state = make();
            for (var row = 0; row < rows; row++)
                One(row, state);
            done(state);
            return;
        }

        var guard = new Lock();
        Parallel.For(
            0, rows, new ParallelOptions { CancellationToken = told.Cancel }, make,
            (row, _, state) =>
            {
                One(row, state);
                return state;
            },
            state =>
            {
                lock (guard)
                    done(state);
            });

        void One(int row, TState state)
        {
            told.Cancel.ThrowIfCancellationRequested();
            each(row, state);
            told.Progress?.Report((double)Interlocked.Increment(ref finished) / rows);
        }
    }
}
