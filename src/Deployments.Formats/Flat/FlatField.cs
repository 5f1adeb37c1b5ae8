namespace Deployments;

/// <summary>What a reader must know of a column: its name, what it holds, and whether every row must have a value.</summary>
internal readonly record struct FlatField(string Name, FlatType Type, bool IsRequired);
