namespace Deployments;

/// <summary>A treaty organisation or a coalition.</summary>
/// <example>
/// <code>
/// var nato = Alliances.Set["nato"];
/// nato.Kind // TreatyOrganisation
/// nato.Obligations.Select(o =&gt; o.Kind) // Consultation, Defence, NonAggression
/// </code>
/// </example>
public sealed partial record Alliance
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

    /// <summary>The days on which its members and obligations are known, both ends included; absent means whenever a span says so.</summary>
    /// <remarks>
    /// A list that was closed on 2012-12-31 does not know who was a member in 2015: outside these days answers are unknown, whatever the spans say.
    /// A span whose start is unknown is taken to have begun before the first of these days.
    /// </remarks>
    public EdtfDate? Coverage { get; init; }

    /// <summary>The roles of which the list of members is known to be incomplete: whether a nation that is not listed in such a role belongs is unknown.</summary>
    public IReadOnlyList<MembershipRole> Incomplete
    {
        get;
        init => field = ValueList<MembershipRole>.Of(value);
    } = ValueList<MembershipRole>.Empty;

    /// <summary>Records of the same treaty in other lists, such as <c>cow-227</c> and <c>atop-3180</c> for NATO: in a number of treaties they count once. Such a record need not be there.</summary>
    public IReadOnlyList<Id<Alliance>> SameAs
    {
        get;
        init => field = ValueList<Id<Alliance>>.Of(value);
    } = ValueList<Id<Alliance>>.Empty;

    /// <summary>Who belongs to it, in which role, when, and by which definition.</summary>
    public IReadOnlyList<Membership> Members
    {
        get;
        init => field = ValueList<Membership>.Of(value);
    } = ValueList<Membership>.Empty;

    /// <summary>What its members owe one another, in full; what is not known is listed as unknown.</summary>
    /// <remarks>A treaty organisation without any is read as one whose obligations are all unknown; a coalition without any has none.</remarks>
    public IReadOnlyList<Obligation> Obligations
    {
        get;
        init => field = ValueList<Obligation>.Of(value);
    } = ValueList<Obligation>.Empty;

    /// <summary>Where these facts come from.</summary>
    public string? Citation { get; init; }
}
