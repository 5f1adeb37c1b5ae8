namespace Deployments;

/// <summary>A published total as it stands in a table.</summary>
/// <param name="File">The document that its file is.</param>
/// <param name="Operation">The operation whose total it is; null for none.</param>
/// <param name="Contributor">Who contributes; null for everybody.</param>
/// <param name="Theatre">Where; null for everywhere.</param>
/// <param name="Total">What it says.</param>
internal sealed record TotalRow(Id<Source> File, string? Operation, string? Contributor, string? Theatre, ReportedTotal Total);
