namespace Deployments;

/// <summary>A document in numbers.</summary>
/// <param name="Series">The place of its series.</param>
/// <param name="Published">The day on which it was known to the public at the latest, as a <see cref="DayNumber"/>; <see cref="ResolvedPools.Undated"/> where nobody says.</param>
/// <param name="Reliability">Its grade.</param>
internal readonly record struct ResolvedSource(int Series, int Published, Reliability? Reliability);
