namespace Deployments;

/// <summary>A row that holds the people of other places too.</summary>
/// <param name="Locations">The names as printed, without footnote marks.</param>
/// <param name="Listed">Places that are counted in it where they have a row of their own beside it.</param>
/// <param name="Within">Places that are counted in it whether they have a row of their own or not.</param>
/// <param name="Reason">Why.</param>
/// <param name="Source">What it rests on.</param>
internal sealed record UsPersonnelWhole(IReadOnlyList<string> Locations, IReadOnlyList<string> Listed, IReadOnlyList<string> Within, string Reason, string Source)
{
    public string Decision => (Listed.Count > 0 ? $"The whole of those listed of {string.Join(", ", Listed)}; " : "") + $"{string.Join(", ", Within)}: included in it";
}
