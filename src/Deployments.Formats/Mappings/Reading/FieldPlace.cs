namespace Deployments;

/// <summary>Where a field's text comes from in one file: columns by their place, or a text that is the same in all rows.</summary>
/// <param name="Field">The field.</param>
/// <param name="Columns">The places of its columns; empty for a text that is the same in all rows.</param>
/// <param name="Constant">That text.</param>
/// <param name="Name">What findings call the place: a column's name.</param>
internal sealed record FieldPlace(Field Field, int[] Columns, string? Constant, string Name)
{
    /// <summary>The places of other fields that say the same.</summary>
    public IReadOnlyList<FieldPlace> Also { get; init; } = [];
}
