namespace Deployments;

/// <summary>Who is told how much of a piece of work is done, and who can stop it; by default nobody.</summary>
/// <param name="Progress">Told from 0 to 1, from any thread.</param>
/// <param name="Cancel">Stops the work.</param>
internal readonly record struct Work(IProgress<double>? Progress, CancellationToken Cancel)
{
    /// <summary>A part of the work, from a share of the whole to another.</summary>
    public Work Part(double from, double until) => this with { Progress = Progress is null ? null : new PartialProgress(Progress, from, until) };

    private sealed class PartialProgress(IProgress<double> whole, double from, double until) : IProgress<double>
    {
        public void Report(double value) => whole.Report(from + (value * (until - from)));
    }
}
