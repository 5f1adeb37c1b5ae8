namespace Deployments;

/// <summary>A row of the report columns as numbers: places in the pools, -1 for none, and the small attributes.</summary>
/// <param name="Effective">The place of the effective date among the dates.</param>
/// <param name="Published">The place of the publication date among the dates; -1 for none.</param>
/// <param name="Figure">An exact count in place, or a place among the counts, as the flags say; 0 where there is no figure.</param>
/// <param name="Source">The place of the source among the sources.</param>
/// <param name="Extra">The place of what few reports say; -1 for nothing.</param>
/// <param name="Flags">The small attributes.</param>
internal readonly record struct ReportCells(int Effective, int Published, int Figure, int Source, int Extra, ReportFlags Flags);
