using System.Text.Json.Serialization;

namespace Deployments;

/// <summary>A named activity: its lead, mandate, theatres, lifespan, and its place among other operations.</summary>
/// <example>
/// <code>
/// var force = kfor.FindOperation("kfor").Found!;
/// force.Lead // alliance:nato
/// force.Theatres // [kosovo]
/// </code>
/// </example>
public sealed partial record Operation
{
    /// <summary>The id by which other records refer to it.</summary>
    public required Id<Operation> Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Who leads it.</summary>
    public Contributor? Lead { get; init; }

    /// <summary>What it rests on: resolutions, decisions, requests.</summary>
    public IReadOnlyList<string> Mandate
    {
        get;
        init => field = ValueList<string>.Of(value);
    } = ValueList<string>.Empty;

    /// <summary>Where it takes place; stands in for a contribution that names no theatre of its own.</summary>
    public IReadOnlyList<Id<Theatre>> Theatres
    {
        get;
        init => field = ValueList<Id<Theatre>>.Of(value);
    } = ValueList<Id<Theatre>>.Empty;

    /// <summary>From its first to its last day, both included; absent means that it is planned.</summary>
    /// <remarks>An unknown start, as in <c>/..</c>, is a start: the operation runs, and nobody says since when. A span without a beginning, <c>../..</c>, is none.</remarks>
    public EdtfDate? Life { get; init; }

    /// <summary>The operation it is part of.</summary>
    public Id<Operation>? Parent { get; init; }

    /// <summary>The operation it took over from.</summary>
    public Id<Operation>? Predecessor { get; init; }

    /// <summary>The span in which the dataset covers it, both ends included; absent means as far as the dataset's coverage goes.</summary>
    public EdtfDate? Coverage { get; init; }

    /// <summary>Anything a reader should know of it.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it has no start yet: an operation that somebody plans.</summary>
    [JsonIgnore]
    public bool IsPlanned => Life is null or { StartKind: EdtfEnd.Open };
}
