namespace Deployments;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsNumber">Whether it holds figures, which stand to the right.</param>
internal sealed record SheetColumn(string Name, bool IsNumber = false);
