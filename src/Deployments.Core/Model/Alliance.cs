namespace Deployments;

/// <summary>A treaty organisation or a coalition.</summary>
public sealed record Alliance
{
    /// <summary>The id by which other records refer to it.</summary>
    public required Id<Alliance> Id { get; init; }

    /// <summary>Its short name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<PolityName> OtherNames
    {
        get;
        init => field = ValueList<PolityName>.Of(value);
    } = ValueList<PolityName>.Empty;

    /// <summary>What kind of association it is.</summary>
    public AllianceKind Kind { get; init; }

    /// <summary>When it exists, both ends included; absent means without known bounds.</summary>
    public EdtfDate? Life { get; init; }

    /// <summary>Who belongs to it, in which role, when, and by which definition.</summary>
    public IReadOnlyList<Membership> Members
    {
        get;
        init => field = ValueList<Membership>.Of(value);
    } = ValueList<Membership>.Empty;

    /// <summary>What its members owe one another.</summary>
    public IReadOnlyList<Obligation> Obligations
    {
        get;
        init => field = ValueList<Obligation>.Of(value);
    } = ValueList<Obligation>.Empty;

    /// <summary>Where these facts come from.</summary>
    public string? Citation { get; init; }
}
