namespace Deployments;

/// <content>Who belongs to what on a day.</content>
public sealed partial class AllianceSet
{
    /// <summary>The nations that belong to an alliance on a day.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="on">One known day.</param>
    /// <param name="role">In which role.</param>
    /// <param name="definition">By which definition of membership; absent means <see cref="DefinitionOf"/>.</param>
    /// <exception cref="ArgumentException">The set has no such alliance, or the date is not one day.</exception>
    /// <example>
    /// <code>
    /// Alliances.MembersOf("nato", "1954-12-31").Nations.Count // 14
    /// Alliances.MembersOf("nato", "1998-06-30", definition: MembershipDefinition.Signature).Has("POL") // Certain
    /// </code>
    /// </example>
    public MembershipAnswer MembersOf(Id<Alliance> alliance, EdtfDate on, MembershipRole role = MembershipRole.Member, MembershipDefinition? definition = null)
    {
        var roll = RollOf(alliance, nameof(alliance));
        var day = DayOf(on, nameof(on));
        return Answer($"members of {alliance}", day, [roll], role, definition, roll.Coverage.On(day.First) == Certainty.No ? GapIn(day, roll) : roll.Entries.Length == 0 ? $"{alliance} has no member listed." : "", [roll]);
    }

    /// <summary>The alliances that a nation belongs to on a day.</summary>
    /// <param name="nation">The nation.</param>
    /// <param name="on">One known day.</param>
    /// <param name="role">In which role.</param>
    /// <param name="definition">By which definition of membership; absent means <see cref="DefinitionOf"/> each alliance.</param>
    /// <exception cref="ArgumentException">The date is not one day.</exception>
    /// <example>
    /// <code>
    /// Alliances.AlliancesOf("TUR", "1960-01-01").Alliances.Select(a =&gt; a.Id) // cento, nato
    /// </code>
    /// </example>
    public MembershipAnswer AlliancesOf(Id<Nation> nation, EdtfDate on, MembershipRole role = MembershipRole.Member, MembershipDefinition? definition = null)
    {
        var day = DayOf(on, nameof(on));
        var gap = UnknownNation(nation) is { Length: > 0 } unknown ? unknown : GapIn(day);
        var number = numbers.GetValueOrDefault(nation, RollDebt.Anyone);
        var among = number == RollDebt.Anyone ? [] : role == MembershipRole.Member ? rollsOf[number].Select(i => rolls[i]) : rolls;
        return Answer($"alliances of {nation}", day, among, role, definition, gap, rolls, number == RollDebt.Anyone ? null : number);
    }

    /// <summary>All memberships of all alliances on a day.</summary>
    /// <param name="on">One known day.</param>
    /// <param name="role">In which role.</param>
    /// <param name="definition">By which definition of membership; absent means <see cref="DefinitionOf"/> each alliance.</param>
    /// <exception cref="ArgumentException">The date is not one day.</exception>
    /// <example>
    /// <code>
    /// Alliances.MembershipsOn("1985-09-30").Memberships.Count(m =&gt; m.Nation == "USA") // 4
    /// </code>
    /// </example>
    public MembershipAnswer MembershipsOn(EdtfDate on, MembershipRole role = MembershipRole.Member, MembershipDefinition? definition = null)
    {
        var day = DayOf(on, nameof(on));
        return Answer("memberships", day, rolls, role, definition, GapIn(day), rolls);
    }

    private static string GapIn(Reach day, AllianceRoll roll) => $"{roll.Alliance.Id} is recorded for {roll.Coverage.ToSpan()} and not for {Text(day)}.";

    private static MembershipAnswer Answer(string what, Reach day, IEnumerable<AllianceRoll> among, MembershipRole role, MembershipDefinition? definition, string gap, IReadOnlyList<AllianceRoll> asked, int? nation = null)
    {
        List<MembershipOnDay> found = [];
        foreach (var roll in among)
        {
            var by = definition ?? roll.Default;
            var start = found.Count;
            foreach (var entry in nation is { } one ? roll.EntriesOf(one) : roll.Entries)
            {
                var reach = entry.Reach.Within(day).Within(roll.Coverage);
                if (entry.Is(role, by) && !reach.IsEmpty)
                    Add(found, start, new MembershipOnDay(roll.Alliance, entry.Membership, reach.AtAll, roll.Owed(entry.Nation, RollDebt.Anyone, reach)));
            }
        }

        if (gap.Length == 0)
            gap = SilenceOf(asked, definition);
        if (gap.Length == 0 && asked.Where(r => r.IsIncomplete(role, day)).Select(r => r.Alliance.Id).ToList() is { Count: > 0 } incomplete)
            gap = $"The list of those in role {Words<MembershipRole>.Text(role)} is known to be incomplete of {string.Join(", ", incomplete)}.";
        found.Sort(MembershipOnDay.Order);
        return new MembershipAnswer(what, DayNumber.ToDay(day.First), role, definition, found, gap);
    }

    /// <summary>Which alliances have no membership by a definition, as a sentence, and so cannot answer by it; empty where all can.</summary>
    private static string SilenceOf(IEnumerable<AllianceRoll> asked, MembershipDefinition? definition)
    {
        var silent = asked.Where(r => !r.CanAnswer(definition)).Select(r => r.Alliance.Id).ToList();
        return silent.Count == 0 ? "" : $"{Several(silent)} no membership by the definition {Words<MembershipDefinition>.Text(definition ?? default)}.";
    }

    /// <summary>Adds a membership, or to the one that the nation already has in the alliance: overlapping spans are merged.</summary>
    private static void Add(List<MembershipOnDay> found, int start, MembershipOnDay membership)
    {
        if (found.Count > start && found[^1].Nation == membership.Nation)
            found[^1] = found[^1].Or(membership);
        else
            found.Add(membership);
    }

    private static string Several(List<Id<Alliance>> alliances) =>
        alliances.Count == 1 ? $"{alliances[0]} has" : FormattableString.Invariant($"{alliances.Count} alliances, {alliances[0]} among them, have");
}
