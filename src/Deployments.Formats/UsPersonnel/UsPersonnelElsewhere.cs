namespace Deployments;

/// <summary>An ending of a printed name which says that the zeros of the row are no figures.</summary>
/// <param name="Location">The ending.</param>
/// <param name="During">The reports.</param>
/// <param name="Reason">Why.</param>
/// <param name="Source">What it rests on.</param>
internal sealed record UsPersonnelElsewhere(string Location, EdtfDate During, string Reason, string Source);
