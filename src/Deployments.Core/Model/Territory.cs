namespace Deployments;

/// <summary>A place with a name or a code of its own that is no nation, such as Guam, Hong Kong or Okinawa before 1972.</summary>
/// <example>
/// <code>
/// var okinawa = Nations.FindTerritory("Okinawa").Found!;
/// okinawa.Sovereigns // [USA@1945-06-23/1972-05-14, JPN@1972-05-15/..]
/// </code>
/// </example>
public sealed partial record Territory
{
    /// <summary>The id: the ISO 3166-1 alpha-3 code, withdrawn ones too, or words.</summary>
    public required Id<Territory> Id { get; init; }

    /// <summary>Its short name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, as printed by sources or in use for a time.</summary>
    public IReadOnlyList<PolityName> OtherNames
    {
        get;
        init => field = ValueList<PolityName>.Of(value);
    } = ValueList<PolityName>.Empty;

    /// <summary>Its codes.</summary>
    public NationCodes Codes { get; init => field = value ?? new(); } = new();

    /// <summary>The nations whose it is, each with its span; an unknown start means that only the present was checked, and empty that none is stated.</summary>
    public IReadOnlyList<Dated<Id<Nation>>> Sovereigns
    {
        get;
        init => field = ValueList<Dated<Id<Nation>>>.Of(value);
    } = ValueList<Dated<Id<Nation>>>.Empty;

    /// <summary>A judgement call and its reason.</summary>
    public string? Note { get; init; }

    /// <summary>Where these facts come from.</summary>
    public string? Citation { get; init; }

    /// <summary>The territory as a theatre of a dataset: the same id and name, hosted by its sovereigns, each in its time.</summary>
    /// <param name="parent">The theatre that it lies in, if any.</param>
    /// <example>
    /// <code>
    /// var theatre = Nations.FindTerritory("Okinawa").Found!.ToTheatre();
    /// theatre.Hosts // [USA@1945-06-23/1972-05-14, JPN@1972-05-15/..]
    /// </code>
    /// </example>
    public Theatre ToTheatre(Id<Theatre>? parent = null) => new() { Id = Id.Value, Name = Name, Parent = parent, Hosts = Sovereigns };

    /// <inheritdoc cref="ToTheatre(Id{Theatre}?)"/>
    public Theatre ToTheatre(Id<Theatre> parent) => ToTheatre((Id<Theatre>?)parent);
}
