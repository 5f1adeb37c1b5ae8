namespace Deployments;

/// <summary>A published total as it stands in a table.</summary>
internal sealed record TotalRow(string? Operation, string? Contributor, string? Theatre, ReportedTotal Total);
