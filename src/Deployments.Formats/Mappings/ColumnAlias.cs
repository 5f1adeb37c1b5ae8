namespace Deployments;

/// <summary>The names by which editions of a table know one column; capitals, spaces and signs do not matter in any of them.</summary>
/// <param name="Column">The name that the mapping uses.</param>
/// <param name="OtherNames">The names that other editions use.</param>
public sealed record ColumnAlias(string Column, IReadOnlyList<string> OtherNames)
{
    /// <summary>The names that other editions use.</summary>
    public IReadOnlyList<string> OtherNames { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(OtherNames);

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(ColumnAlias), PrintMembers);
}
