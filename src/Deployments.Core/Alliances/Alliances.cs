namespace Deployments;

/// <summary>The built-in alliances: who belongs, who is allied with whom and owes what, on any day.</summary>
/// <remarks>
/// They are read when they are first used. The same questions over a dataset, which may add alliances or correct one, are at <c>dataset.AllianceSet</c>; over
/// other lists, at an <see cref="AllianceSet"/> of one's own.
/// The built-in alliances are of several nations each: a pact of two, such as that of the United States and Japan, is not among them, and "not allied" does not speak of it.
/// Lists of all treaties, such as Correlates of War and ATOP, are read into sets of their own.
/// </remarks>
/// <example>
/// <code>
/// Alliances.Between("USA", "DEU", "1955-05-06").State // Certain
/// </code>
/// </example>
public static class Alliances
{
    private static readonly Lazy<AllianceSet> LazySet = new(() => new AllianceSet(BuiltInReference.AlliancesById.Values));

    /// <summary>All built-in alliances as one set.</summary>
    /// <example>
    /// <code>
    /// AllianceSet.Of(Alliances.Set, CowAlliances.Load("alliance_v4.1_by_member.csv").Set).Contains("cow-1") // true
    /// </code>
    /// </example>
    public static AllianceSet Set => LazySet.Value;

    /// <summary>All built-in alliances.</summary>
    /// <example>
    /// <code>
    /// Alliances.All.Where(a =&gt; a.Kind == AllianceKind.Coalition).Select(a =&gt; a.Id) // aukus, coalition-against-daesh, five-eyes, mnjtf
    /// </code>
    /// </example>
    public static IReadOnlyList<Alliance> All => Set.Alliances;

    /// <inheritdoc cref="AllianceSet.MembersOf"/>
    public static MembershipAnswer MembersOf(Id<Alliance> alliance, EdtfDate on, MembershipRole role = MembershipRole.Member, MembershipDefinition? definition = null) =>
        Set.MembersOf(alliance, on, role, definition);

    /// <inheritdoc cref="AllianceSet.AlliancesOf"/>
    public static MembershipAnswer AlliancesOf(Id<Nation> nation, EdtfDate on, MembershipRole role = MembershipRole.Member, MembershipDefinition? definition = null) =>
        Set.AlliancesOf(nation, on, role, definition);

    /// <inheritdoc cref="AllianceSet.MembershipsOn"/>
    public static MembershipAnswer MembershipsOn(EdtfDate on, MembershipRole role = MembershipRole.Member, MembershipDefinition? definition = null) =>
        Set.MembershipsOn(on, role, definition);

    /// <inheritdoc cref="AllianceSet.Between"/>
    public static Dyad Between(Id<Nation> first, Id<Nation> second, EdtfDate on, MembershipDefinition? definition = null) => Set.Between(first, second, on, definition);

    /// <inheritdoc cref="AllianceSet.DyadsOn"/>
    public static DyadTable DyadsOn(EdtfDate on, MembershipDefinition? definition = null) => Set.DyadsOn(on, definition);

    /// <inheritdoc cref="AllianceSet.DyadsIn"/>
    public static DyadTable DyadsIn(EdtfDate during, MembershipDefinition? definition = null) => Set.DyadsIn(during, definition);

    /// <inheritdoc cref="AllianceSet.ChangesBetween(EdtfDate, EdtfDate, Id{Alliance}?, MembershipDefinition?)"/>
    public static AllianceChanges ChangesBetween(EdtfDate from, EdtfDate to, Id<Alliance>? alliance = null, MembershipDefinition? definition = null) =>
        Set.ChangesBetween(from, to, alliance, definition);

    /// <inheritdoc cref="AllianceSet.ChangesBetween(EdtfDate, EdtfDate, Id{Alliance})"/>
    public static AllianceChanges ChangesBetween(EdtfDate from, EdtfDate to, Id<Alliance> alliance) => Set.ChangesBetween(from, to, alliance);

    /// <inheritdoc cref="AllianceSet.LeftAndReturned"/>
    public static IReadOnlyList<AllianceSpell> LeftAndReturned(MembershipRole role = MembershipRole.Member, MembershipDefinition? definition = null) =>
        Set.LeftAndReturned(role, definition);
}
