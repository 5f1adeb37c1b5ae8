namespace Deployments;

/// <summary>A count by its bounds.</summary>
/// <param name="Low">The low bound.</param>
/// <param name="High">The high bound; <see cref="long.MaxValue"/> where it is open.</param>
/// <param name="Largest">The largest number that the count names.</param>
internal readonly record struct CountFacts(long Low, long High, long Largest)
{
    public static CountFacts Of(TroopCount count) => new(count.Low, count.High ?? long.MaxValue, FigureLimits.Largest(count));
}
