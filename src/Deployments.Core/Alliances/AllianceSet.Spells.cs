namespace Deployments;

/// <content>Times without a break: who joined, left and came back.</content>
public sealed partial class AllianceSet
{
    /// <summary>The times during which nations belonged to an alliance, in order of nation and time; overlapping and adjoining memberships are merged.</summary>
    /// <remarks>Spans as recorded: the alliance's coverage is not applied, so a span that is open at the end of a list stays open.</remarks>
    /// <param name="alliance">The alliance.</param>
    /// <param name="nation">One nation; absent means all.</param>
    /// <param name="role">In which role.</param>
    /// <param name="definition">By which definition of membership; absent means <see cref="DefinitionOf"/>.</param>
    /// <exception cref="ArgumentException">The set has no such alliance.</exception>
    /// <example>
    /// <code>
    /// Alliances.Set.SpellsOf("nato", "GRC", MembershipRole.IntegratedCommand).Select(s =&gt; s.During) // 1952-09-08/1974-08-13, 1980-10-20/..
    /// </code>
    /// </example>
    public IReadOnlyList<AllianceSpell> SpellsOf(
        Id<Alliance> alliance, Id<Nation>? nation = null, MembershipRole role = MembershipRole.Member, MembershipDefinition? definition = null)
    {
        var roll = RollOf(alliance, nameof(alliance));
        var entries = nation is not { } one ? roll.Entries : numbers.TryGetValue(one, out var number) ? roll.EntriesOf(number) : [];
        return ValueList<AllianceSpell>.Of(Spells(roll, entries, role, definition ?? roll.Default).OrderBy(s => s.Nation));
    }

    /// <inheritdoc cref="SpellsOf(Id{Alliance}, Id{Nation}?, MembershipRole, MembershipDefinition?)"/>
    public IReadOnlyList<AllianceSpell> SpellsOf(Id<Alliance> alliance, Id<Nation> nation) => SpellsOf(alliance, (Id<Nation>?)nation);

    /// <summary>The times of those nations that left an alliance and came back, in order of alliance, nation and time.</summary>
    /// <param name="role">In which role.</param>
    /// <param name="definition">By which definition of membership; absent means <see cref="DefinitionOf"/> each alliance.</param>
    /// <example>
    /// <code>
    /// Alliances.LeftAndReturned(MembershipRole.IntegratedCommand).Where(s =&gt; s.Alliance == "nato") // FRA in nato 1951-04-02/1966-06-30, FRA in nato 2009-04/.., GRC in nato 1952-09-08/1974-08-13, GRC in…
    /// </code>
    /// </example>
    public IReadOnlyList<AllianceSpell> LeftAndReturned(MembershipRole role = MembershipRole.Member, MembershipDefinition? definition = null) =>
        ValueList<AllianceSpell>.Of(Alliances.OrderBy(a => a.Id)
            .SelectMany(a => SpellsOf(a.Id, null, role, definition).GroupBy(s => s.Nation).Where(g => g.Count() > 1).SelectMany(g => g)));

    /// <summary>Where two records of one alliance disagree on a day, such as those of two published lists, and why.</summary>
    /// <remarks>Each record answers by its own definition, <see cref="DefinitionOf"/>. What one of them does not know is no disagreement.</remarks>
    /// <param name="first">The alliance by one record.</param>
    /// <param name="second">The same alliance by another record.</param>
    /// <param name="on">One known day.</param>
    /// <param name="explainedBy">The same alliance by a third record that has signatures and entries into force, such as <c>"nato"</c>: it says which of them a date is.</param>
    /// <exception cref="ArgumentException">The set lacks one of the alliances, or the date is not one day.</exception>
    /// <example>
    /// <code>
    /// var cow = CowAlliances.Load("alliance_v4.1_by_member.csv");
    /// var both = AllianceSet.Of(Alliances.Set, cow.Set);
    /// var comparison = both.Compare("nato", "cow-227", "1955-01-01");
    /// comparison.OnlyInSecond // [DEU]
    /// </code>
    /// </example>
    public AllianceComparison Compare(Id<Alliance> first, Id<Alliance> second, EdtfDate on, Id<Alliance>? explainedBy = null)
    {
        if (explainedBy is { } third)
            _ = RollOf(third, nameof(explainedBy));
        return new AllianceComparer(this, first, second, on, explainedBy).Compare();
    }

    /// <inheritdoc cref="Compare(Id{Alliance}, Id{Alliance}, EdtfDate, Id{Alliance}?)"/>
    public AllianceComparison Compare(Id<Alliance> first, Id<Alliance> second, EdtfDate on, Id<Alliance> explainedBy) =>
        Compare(first, second, on, (Id<Alliance>?)explainedBy);

    private static IEnumerable<AllianceSpell> Spells(AllianceRoll roll, ReadOnlySpan<RollEntry> entries, MembershipRole role, MembershipDefinition definition) =>
        from membership in entries.ToArray().Where(e => e.Is(role, definition)).Select(e => e.Membership)
        group membership by membership.Nation into members
        from spell in SpanMerger.Merge(members, m => m.During ?? roll.Alliance.Life)
        select new AllianceSpell(roll.Alliance.Id, members.Key, spell.During, spell.From);
}
