namespace Deployments;

/// <summary>The code of a nation in a panel's row, as on the row's day; or none, with the reason.</summary>
/// <param name="Column">The column's name: <c>cow</c>, <c>iso_alpha3</c>; in a row about two nations <c>contributor_cow</c>, <c>host_cow</c>.</param>
/// <param name="System">The code system.</param>
/// <param name="Code">The code as text; absent where there is none.</param>
/// <param name="Reason">Where there is none: why, as a sentence.</param>
public sealed record PanelCode(string Column, CodeSystem System, string? Code, string? Reason)
{
    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(PanelCode), PrintMembers);
}
