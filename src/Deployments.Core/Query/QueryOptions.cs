using NodaTime;

namespace Deployments;

/// <summary>Everything that a query asks, as data.</summary>
internal sealed record QueryOptions
{
    public required Stage Stage { get; init; }

    /// <summary>The categories asked for; empty where equipment or people served are asked for instead.</summary>
    public IReadOnlyList<PersonnelCategory> Categories { get; init; } = [];

    public EquipmentKind? Equipment { get; init; }

    public bool AnyEquipment { get; init; }

    public string? Served { get; init; }

    public IReadOnlyList<Id<Theatre>> Theatres { get; init; } = [];

    public IReadOnlyList<Id<Operation>> Operations { get; init; } = [];

    public IReadOnlyList<Contributor> From { get; init; } = [];

    public IReadOnlyList<Id<Nation>> Hosts { get; init; } = [];

    public IReadOnlyList<ForceRole> Roles { get; init; } = [];

    public IReadOnlyList<Presence> Presences { get; init; } = [];

    public IReadOnlyList<CommandRelation> Commands { get; init; } = [CommandRelation.Assigned];

    public bool AtHome { get; init; }

    public MembershipDefinition Membership { get; init; }

    public LocalDate? AsKnownOn { get; init; }

    public Settlement Settlement { get; init; }

    /// <summary>How many days a figure may be older than the newest one to be compared with it; absent means any.</summary>
    public int? ComparedWithin { get; init; } = 366;

    /// <summary>How many days a level is carried forward; absent means without limit.</summary>
    public int? CarriedForward { get; init; }

    public IReadOnlyList<Facet> Facets { get; init; } = [];
}
