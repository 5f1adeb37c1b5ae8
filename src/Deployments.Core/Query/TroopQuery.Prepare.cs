namespace Deployments;

public sealed partial class TroopQuery
{
    /// <summary>Makes ready now what its tables need, so that the first is as fast as the next; without it, the first table does the same.</summary>
    /// <param name="progress">Told how much is done, rising from 0 to 1, from whichever thread does the work; it must not query the dataset itself.</param>
    /// <param name="cancel">Stops the work: nothing half made is kept, and the next query or preparation starts anew.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <remarks>
    /// Queries of the same dataset that ask for the same stage, knowledge date, settlement and carry-forward limit share it, whatever else they ask for. It is
    /// kept within <see cref="Dataset.MemoryBudget"/>. Where another thread is already making the same, this waits for it, and is told of its end only.
    /// </remarks>
    /// <example>
    /// <code>
    /// var query = kfor.Troops(Stage.Deployed);
    /// query.Prepare(new Progress&lt;double&gt;(done =&gt; Console.WriteLine($"{done:P0}")));
    /// </code>
    /// </example>
    public void Prepare(IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        var steady = progress is null ? null : new SteadyProgress(progress);
        cancel.ThrowIfCancellationRequested();
        steady?.Report(0);
        Deployments.Engine.Prepare(data, options, new Work(steady, cancel));
        steady?.Report(1);
    }
}
