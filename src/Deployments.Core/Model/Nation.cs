namespace Deployments;

/// <summary>A polity with a lifespan, names and dated codes.</summary>
public sealed record Nation
{
    /// <summary>The id by which other records refer to it.</summary>
    public required Id<Nation> Id { get; init; }

    /// <summary>Its short name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, as printed by sources or in use for a time.</summary>
    public IReadOnlyList<PolityName> OtherNames
    {
        get;
        init => field = ValueList<PolityName>.Of(value);
    } = ValueList<PolityName>.Empty;

    /// <summary>When it exists, both ends included; absent means without known bounds.</summary>
    public EdtfDate? Life { get; init; }

    /// <summary>Its codes.</summary>
    public NationCodes Codes { get; init => field = value ?? new(); } = new();

    /// <summary>A judgement call and its reason.</summary>
    public string? Note { get; init; }

    /// <summary>Where these facts come from.</summary>
    public string? Citation { get; init; }
}
