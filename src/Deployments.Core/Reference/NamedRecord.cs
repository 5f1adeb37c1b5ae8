namespace Deployments;

/// <summary>A record with its id and its folded names, the id among them.</summary>
internal readonly record struct NamedRecord<T>(T Record, string Id, IReadOnlyList<string> Names);
