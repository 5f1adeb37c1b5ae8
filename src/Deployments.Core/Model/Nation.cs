namespace Deployments;

/// <summary>A polity with a lifespan, names and dated codes.</summary>
/// <example>
/// <code>
/// var germany = Nations.WithId("DEU")!;
/// germany.Name // Germany
/// germany.Predecessors.Count // 9
/// </code>
/// </example>
public sealed partial record Nation
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

    /// <summary>The nations that it came out of or took over from, each with the first day of this one beside it: <c>SUN@1991-12-26</c>. They may live on.</summary>
    /// <remarks>
    /// Of the built-in nations each day is by one list, mostly Correlates of War, else Gleditsch-Ward, while <see cref="Life"/> is
    /// the wider of the two. So they can differ: Ukraine's life begins on 1991-12-01, its coming out of the Soviet Union is dated 1991-12-26.
    /// </remarks>
    public IReadOnlyList<Dated<Id<Nation>>> Predecessors
    {
        get;
        init => field = ValueList<Dated<Id<Nation>>>.Of(value);
    } = ValueList<Dated<Id<Nation>>>.Empty;

    /// <summary>The nations that came out of it or took it over, each with its first day beside it: <c>RUS@1991-12-26</c>. Where it lives on they separated from it.</summary>
    /// <remarks>
    /// The days are by the same list as those of <see cref="Predecessors"/>: Hanover's successor is dated 1866-07-27, the day after its
    /// last in Correlates of War, and its life goes on to 1871-01-17, as in Gleditsch-Ward.
    /// </remarks>
    public IReadOnlyList<Dated<Id<Nation>>> Successors
    {
        get;
        init => field = ValueList<Dated<Id<Nation>>>.Of(value);
    } = ValueList<Dated<Id<Nation>>>.Empty;

    /// <summary>A judgement call and its reason.</summary>
    public string? Note { get; init; }

    /// <summary>Where these facts come from.</summary>
    public string? Citation { get; init; }
}
