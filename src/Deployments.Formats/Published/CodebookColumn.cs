namespace Deployments;

/// <summary>A column of a published dataset: its name, what stands in it and what that means.</summary>
/// <param name="Name">The name, as the first line has it.</param>
/// <param name="Type">What stands in it, such as "whole number" or "day".</param>
/// <param name="Meaning">What it means here.</param>
/// <param name="IsNeeded">Whether the file cannot be read without it.</param>
internal sealed record CodebookColumn(string Name, string Type, string Meaning, bool IsNeeded = true)
{
    /// <summary>The names that other editions give it.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>What stands for a missing value, and what that means.</summary>
    public string Missing { get; init; } = "";
}
