namespace Deployments;

/// <summary>Everything that a query asks, as data.</summary>
internal sealed record QueryOptions
{
    /// <summary>The stage, and how reports become figures.</summary>
    public required TimelineTerms Terms { get; init; }

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

    public IReadOnlyList<Branch> Branches { get; init; } = [];

    public IReadOnlyList<Component> Components { get; init; } = [];

    public IReadOnlyList<Domain> Domains { get; init; } = [];

    public IReadOnlyList<Sex> Sexes { get; init; } = [];

    public IReadOnlyList<CommandRelation> Commands { get; init; } = [CommandRelation.Assigned];

    public bool AtHome { get; init; }

    /// <summary>What contributors owe the host on the day; absent means whatever it is.</summary>
    public HostDebt? Owed { get; init; }

    /// <summary>By which definition nations are members; absent means each alliance's own.</summary>
    public MembershipDefinition? Membership { get; init; }

    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>Pieces of equipment are asked for, not people.</summary>
    public bool IsOfEquipment => AnyEquipment || Equipment is not null;

    /// <summary>Everything but the terms as text: two queries with the same ask for the same contributions in the same rows.</summary>
    public string ScopeKey => string.Join(
        '|',
        string.Join(',', Categories), Equipment, AnyEquipment, Served is { } served ? FormattableString.Invariant($"{served.Length}{served}") : "",
        string.Join(',', Theatres), string.Join(',', Operations), string.Join(',', From), string.Join(',', Hosts),
        string.Join(',', Roles), string.Join(',', Presences),
        string.Join(',', Branches), string.Join(',', Components), string.Join(',', Domains), string.Join(',', Sexes), string.Join(',', Commands), AtHome, Owed is { } owed ? owed.Kinds.Bits : null, Membership, string.Join(',', Facets), Facets.Contains(Facet.Stage) ? Terms.Stage : null);
}
