namespace Deployments;

/// <summary>Passes on how much is done from many threads, one at a time and never less than before.</summary>
internal sealed class SteadyProgress(IProgress<double> to) : IProgress<double>
{
    private readonly Lock guard = new();
    private double most = -1;

    public void Report(double value)
    {
        lock (guard)
        {
            if (value <= most)
                return;
            most = value;
            to.Report(value);
        }
    }
}
