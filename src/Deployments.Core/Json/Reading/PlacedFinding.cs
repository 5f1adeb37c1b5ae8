namespace Deployments;

/// <summary>A finding and the byte of the file at which it lies.</summary>
internal readonly record struct PlacedFinding(long Offset, Finding Finding)
{
    /// <summary>The path of the value that is wrong; where one is missing, the path that it would have.</summary>
    public string Wrong { get; init; } = Finding.Path;

    /// <summary>The path of the object of which that value is a property, or an entry of one.</summary>
    public string Object { get; init; } = "$";
}
