namespace Deployments;

/// <summary>How many rows a rule left unread.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Count">How many rows.</param>
public sealed record SkippedRows(RowRule Rule, int Count);
