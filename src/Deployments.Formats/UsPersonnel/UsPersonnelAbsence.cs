namespace Deployments;

/// <summary>A place that a report does not name although somebody was or may have been there.</summary>
/// <param name="Place">The place.</param>
/// <param name="Code">The compilers' number, of which the report has another row.</param>
/// <param name="During">The reports.</param>
/// <param name="Reason">Why.</param>
/// <param name="Source">What it rests on.</param>
internal sealed record UsPersonnelAbsence(string Place, string Code, EdtfDate During, string Reason, string Source);
