namespace Deployments.Benchmarks;

/// <summary>What reports add to a total, or take away, and how many they are.</summary>
internal record struct Step(int Low, int Best, int High, int Reports)
{
    public void Add(in Step other)
    {
        Low += other.Low;
        Best += other.Best;
        High += other.High;
        Reports += other.Reports;
    }
}
