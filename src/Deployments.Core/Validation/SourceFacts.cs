namespace Deployments;

/// <summary>What a report's source says of it.</summary>
/// <param name="IsKnown">Whether the dataset has the source.</param>
/// <param name="Series">The place of its series among those that report.</param>
/// <param name="Published">The number of the latest day on which it was published; <see cref="DateFacts.NoFirst"/> where none is known.</param>
internal readonly record struct SourceFacts(bool IsKnown, int Series, int Published);
