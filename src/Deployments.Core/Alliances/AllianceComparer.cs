namespace Deployments;

/// <summary>Compares two records of one alliance on a day, with a third that says what their dates may be the dates of.</summary>
internal sealed class AllianceComparer(AllianceSet set, Id<Alliance> first, Id<Alliance> second, EdtfDate on, Id<Alliance>? explainedBy)
{
    private readonly MembershipAnswer inFirst = set.MembersOf(first, on);
    private readonly MembershipAnswer inSecond = set.MembersOf(second, on);

    public AllianceComparison Compare()
    {
        var both = inFirst.Nations.Intersect(inSecond.Nations).ToList();
        var differences = inFirst.Nations.Except(both).Select(n => OnlyInOne(n, AllianceDifferenceKind.OnlyInFirst))
            .Concat(inSecond.Nations.Except(both).Select(n => OnlyInOne(n, AllianceDifferenceKind.OnlyInSecond)))
            .Concat(both.Select(Dates).OfType<AllianceDifference>())
            .Concat(both.Select(Obligations).OfType<AllianceDifference>());
        var gap = string.Join(' ', new[] { inFirst.Gap, inSecond.Gap }.Where(g => g.Length > 0));
        return new AllianceComparison(set[first], set[second], inFirst.On, both.Count, differences.OrderBy(d => d.Kind).ThenBy(d => d.Nation), gap);
    }

    private AllianceDifference OnlyInOne(Id<Nation> nation, AllianceDifferenceKind kind)
    {
        var isFirst = kind == AllianceDifferenceKind.OnlyInFirst;
        var (with, without, silent) = isFirst ? (first, second, inSecond) : (second, first, inFirst);
        if (!silent.IsComplete)
            return Difference(nation, kind, AllianceDifferenceReason.Coverage, $"{nation} is a member by {with}; {silent.Gap}");
        if (set.SpellsOf(without, nation).Count == 0)
            return Difference(nation, kind, AllianceDifferenceReason.Coding, $"{nation} is a member by {with}, {Times(with, nation)}; {without} never lists it.");
        var (reason, why) = WhyDatesDiffer(nation);
        return Difference(nation, kind, reason, $"{nation} is a member by {with}, {Times(with, nation)}, and not by {without}, {Times(without, nation)}{why}.");
    }

    private AllianceDifference? Dates(Id<Nation> nation)
    {
        var (one, other) = (set.SpellsOf(first, nation), set.SpellsOf(second, nation));
        if (one.Select(s => s.During).SequenceEqual(other.Select(s => s.During)))
            return null;
        var (reason, why) = WhyDatesDiffer(nation);
        return Difference(nation, AllianceDifferenceKind.Dates, reason, $"{nation} is a member by both, {Times(first, nation)} by {first} and {Times(second, nation)} by {second}{why}.");
    }

    private AllianceDifference? Obligations(Id<Nation> nation)
    {
        var (one, other) = (OwedBy(inFirst, nation), OwedBy(inSecond, nation));
        var kinds = Enum.GetValues<ObligationKind>().Where(k => (one.Owes(k), other.Owes(k)) is (Certainty.Certain, Certainty.No) or (Certainty.No, Certainty.Certain)).ToList();
        if (kinds.Count == 0)
            return null;
        var words = kinds.Select(k => $"{Words<ObligationKind>.Text(k)} by {(one.Owes(k) == Certainty.Certain ? first : second)} only");
        return Difference(nation, AllianceDifferenceKind.Obligations, AllianceDifferenceReason.Coding, $"{nation} owes {string.Join(", ", words)}.");
    }

    private AllianceDifference Difference(Id<Nation> nation, AllianceDifferenceKind kind, AllianceDifferenceReason reason, string sentence)
    {
        var (one, other) = (set.SpellsOf(first, nation), set.SpellsOf(second, nation));
        return new AllianceDifference
        {
            Nation = nation,
            Kind = kind,
            Reason = reason,
            Sentence = sentence,
            First = one,
            Second = other,
            Citations = ValueList<string>.Of(one.Concat(other).SelectMany(s => s.Memberships).Select(m => m.Citation).OfType<string>().Distinct()),
        };
    }

    private (AllianceDifferenceReason Reason, string Why) WhyDatesDiffer(Id<Nation> nation)
    {
        var (one, other) = (set.SpellsOf(first, nation), set.SpellsOf(second, nation));
        if (one.Count == other.Count && one.Zip(other).All(p => p.First.During == p.Second.During || AreEndsADayApart(p.First.Reach, p.Second.Reach)))
            return (AllianceDifferenceReason.EndConvention, ": the ends are one day apart, as where one counts the last day and the other the day after it");
        return EventOf(one, nation) is { } event1 && EventOf(other, nation) is { } event2 && event1 != event2
            ? (AllianceDifferenceReason.Definition, $": by {explainedBy}, {first} dates the {Event(event1)} and {second} the {Event(event2)}")
            : (AllianceDifferenceReason.Dating, ": each by its own definition");
    }

    /// <summary>Which event of the third record the first start of these is; absent where it is none, or where the events fell on one day.</summary>
    private MembershipDefinition? EventOf(IReadOnlyList<AllianceSpell> spells, Id<Nation> nation)
    {
        if (explainedBy is not { } reference || spells.Count == 0)
            return null;
        var events = new[] { MembershipDefinition.InForce, MembershipDefinition.Signature }
            .Where(d => set.SpellsOf(reference, nation, definition: d) is [var spell, ..] && spell.Reach.First == spells[0].Reach.First).ToList();
        return events.Count == 1 ? events[0] : null;
    }

    private static bool AreEndsADayApart(Reach one, Reach other) =>
        one.First == other.First && one.Last != DayNumber.AfterAll && other.Last != DayNumber.AfterAll && Math.Abs(one.Last - other.Last) == 1;

    private static string Event(MembershipDefinition definition) => definition == MembershipDefinition.InForce ? "entry into force" : "signature";

    private static OwedKinds OwedBy(MembershipAnswer answer, Id<Nation> nation) => answer.Memberships.Single(m => m.Nation == nation).Undertakes;

    private string Times(Id<Alliance> alliance, Id<Nation> nation) => string.Join(" and ", set.SpellsOf(alliance, nation).Select(s => s.During?.ToString() ?? "always"));
}
