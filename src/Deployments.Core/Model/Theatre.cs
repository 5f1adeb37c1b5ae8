namespace Deployments;

/// <summary>A named area in a tree, on land or at sea: world, Middle East, Iraq, Baghdad.</summary>
/// <example>
/// <code>
/// data.FindTheatre("mosul").Found!.Parent // iraq
/// </code>
/// </example>
public sealed partial record Theatre
{
    /// <summary>The id by which other records refer to it.</summary>
    public required Id<Theatre> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The theatre it lies in.</summary>
    public Id<Theatre>? Parent { get; init; }

    /// <summary>The nations whose soil or waters it is, each with its span; several where it spans states. Empty means the parent's hosts.</summary>
    public IReadOnlyList<Dated<Id<Nation>>> Hosts
    {
        get;
        init => field = ValueList<Dated<Id<Nation>>>.Of(value);
    } = ValueList<Dated<Id<Nation>>>.Empty;

    /// <summary>Whether it is a sea or part of one.</summary>
    public bool Maritime { get; init; }
}
