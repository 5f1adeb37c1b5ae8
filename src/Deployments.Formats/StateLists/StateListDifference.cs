namespace Deployments;

/// <summary>A spell that a list of states and the built-in reference do not have alike.</summary>
public sealed record StateListDifference
{
    /// <summary>The state's number in the list.</summary>
    public required string Code { get; init; }

    /// <summary>Its name as the file has it; absent where the file has no row of it.</summary>
    public string? Name { get; init; }

    /// <summary>The spell in the file, both ends included; absent where only the built-in reference has it.</summary>
    public DateSpan? InFile { get; init; }

    /// <summary>The spell in the built-in reference, both ends included; absent where only the file has it.</summary>
    public DateSpan? BuiltIn { get; init; }

    /// <summary>The number, the spell in the file and the built-in one.</summary>
    public override string ToString() => Visible.In($"{Code}{(Name is null ? "" : $" ({Name})")}: {InFile?.ToString() ?? "none"} in the file, {BuiltIn?.ToString() ?? "none"} built in");
}
