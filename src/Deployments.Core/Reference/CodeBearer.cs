namespace Deployments;

/// <summary>A nation or a territory that a code means, and when.</summary>
internal readonly record struct CodeBearer(Nation? Nation, Territory? Territory, DateSpan Span);
