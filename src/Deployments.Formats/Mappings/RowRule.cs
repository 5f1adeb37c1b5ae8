namespace Deployments;

/// <summary>Rows that are not read, with the reason: sums of other rows, another subject.</summary>
/// <remarks>Whoever stands in such rows only is not named by a list: where lists are complete, a rule that skips a contributor's row asserts zero for it.</remarks>
public sealed record RowRule
{
    /// <summary>The column that is looked at.</summary>
    public required string Column { get; init; }

    /// <summary>The texts by which such rows are known, without space around them; capitals do not matter. Empty means any text, blank means a blank cell.</summary>
    public IReadOnlyList<string> Texts
    {
        get;
        init => field = ValueList<string>.Of(value);
    } = ValueList<string>.Empty;

    /// <summary>Whether the rows with any other text are meant.</summary>
    public bool Except { get; init; }

    /// <summary>Why they are not read.</summary>
    public required string Because { get; init; }

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(RowRule), PrintMembers);
}
