namespace Deployments;

/// <summary>A nation that bears a name, and when.</summary>
internal readonly record struct NameBearer(Nation Nation, DateSpan Span, bool IsMain);
