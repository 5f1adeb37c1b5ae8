using NodaTime;

namespace Deployments;

/// <content>Who is allied with whom and owes what.</content>
public sealed partial class AllianceSet
{
    /// <summary>Whether two nations are allied on a day, by which treaties, and what each owes the other.</summary>
    /// <param name="first">One nation.</param>
    /// <param name="second">The other nation.</param>
    /// <param name="on">One known day.</param>
    /// <param name="definition">By which definition of membership; absent means <see cref="DefinitionOf"/> each alliance.</param>
    /// <exception cref="ArgumentException">The two are one nation, or the date is not one day.</exception>
    /// <remarks>"Not allied" means by none of the alliances of this set: among the built-in ones there are no treaties of two nations.</remarks>
    /// <example>
    /// <code>
    /// Alliances.Between("USA", "DEU", "1955-05-05").Bonds.Any(b =&gt; b.Alliance.Id == "nato") // false
    /// Alliances.Between("USA", "DEU", "1955-05-06").FirstOwes // defence, non-aggression, consultation
    /// </code>
    /// </example>
    public Dyad Between(Id<Nation> first, Id<Nation> second, EdtfDate on, MembershipDefinition? definition = null)
    {
        if (first == second)
            Errors.Argument($"\"{first}\" is given twice; a pair is two nations.", nameof(second));
        var day = DayOf(on, nameof(on));
        List<AllianceBond> bonds = [];
        if (numbers.TryGetValue(first, out var a) && numbers.TryGetValue(second, out var b))
        {
            foreach (var roll in Shared(a, b))
            {
                var by = definition ?? roll.Default;
                if (FactsOf(roll, a, b, by, day) is { State: not Certainty.No } facts)
                    bonds.Add(new AllianceBond(roll, (a, b), day, by, facts));
            }
        }

        return new Dyad(first, second, day.ToSpan(), bonds.OrderBy(bond => bond.Alliance.Id), GapOf(first, second, day, definition));
    }

    /// <summary>All pairs of nations that are allied on a day.</summary>
    /// <param name="on">One known day.</param>
    /// <param name="definition">By which definition of membership; absent means <see cref="DefinitionOf"/> each alliance.</param>
    /// <exception cref="ArgumentException">The date is not one day.</exception>
    /// <remarks>Pairs under the alliances of this set: among the built-in ones there are no treaties of two nations.</remarks>
    /// <example>
    /// <code>
    /// Alliances.DyadsOn("1985-09-30").Dyads.Count(d =&gt; d.Bonds.Any(b =&gt; b.Alliance.Id == "anzus")) // 3
    /// </code>
    /// </example>
    public DyadTable DyadsOn(EdtfDate on, MembershipDefinition? definition = null) => Dyads(DayOf(on, nameof(on)), definition);

    /// <summary>All pairs of nations that are allied on at least one day of a time, such as a year.</summary>
    /// <param name="during">A year, a month or a span with a known start and end, such as <c>"1998"</c>; each of its days counts.</param>
    /// <param name="definition">By which definition of membership; absent means <see cref="DefinitionOf"/> each alliance.</param>
    /// <exception cref="ArgumentException">An end of the time is open or unknown.</exception>
    /// <remarks>Pairs under the alliances of this set: among the built-in ones there are no treaties of two nations.</remarks>
    /// <example>
    /// <code>
    /// Alliances.DyadsIn("1955").Directed.Count(d =&gt; d.To == "DEU") // 14
    /// </code>
    /// </example>
    public DyadTable DyadsIn(EdtfDate during, MembershipDefinition? definition = null) => during is { Earliest: { } start, Latest: { } end }
        ? Dyads(Reach.Days(DayNumber.Of(start), DayNumber.Of(end)), definition)
        : Errors.Argument<DyadTable>($"'{during}' has no first or no last day; write both, such as \"1998\" or \"1998-01-01/1999-06-30\".", nameof(during));

    /// <summary>What two nations are to each other on a day under all alliances.</summary>
    /// <remarks>That is all only where a list of all alliances covers the day, and every alliance of the set covers it and can answer.</remarks>
    internal PairOwing OwingOn(Id<Nation> first, Id<Nation> second, LocalDate on, MembershipDefinition? definition)
    {
        var number = DayNumber.Of(on);
        var day = Reach.Days(number, number);
        var facts = default(PairFacts);
        List<int> sure = [], possible = [];
        var isKnown = Knows(first) && Knows(second) && coverages.All(c => c.Coverage.On(number) != Certainty.No)
            && coveragesOfAll.Any(c => c.On(number) == Certainty.Certain) && (definition is null || rolls.All(r => r.CanAnswer(definition)))
            && !openTreaties.Any(r => r.IsIncomplete(MembershipRole.Member, day));
        if (numbers.TryGetValue(first, out var a) && numbers.TryGetValue(second, out var b))
        {
            foreach (var roll in Shared(a, b))
            {
                var here = FactsOf(roll, a, b, definition ?? roll.Default, day);
                facts = facts.Or(here);
                if (roll.Alliance.Kind == AllianceKind.TreatyOrganisation && here.State != Certainty.No)
                    (here.State == Certainty.Certain ? sure : possible).Add(treaties[roll.Place]);
            }
        }

        return new PairOwing(facts.FirstOwes, facts.SecondOwes, sure.Distinct().Count(), possible.Except(sure).Count(), isKnown);
    }

    /// <summary>The days, as numbers and in order, from each of which on <see cref="OwingOn"/> may answer otherwise than on the day before.</summary>
    internal IReadOnlyList<int> EdgesOf(Id<Nation> first, Id<Nation> second, MembershipDefinition? definition)
    {
        SortedSet<int> edges = [];
        foreach (var (coverage, _, _) in coverages)
            AddEdges(edges, coverage);
        foreach (var roll in openTreaties)
            AddEdges(edges, roll.ReachOf(null));
        if (numbers.TryGetValue(first, out var a) && numbers.TryGetValue(second, out var b))
        {
            foreach (var roll in Shared(a, b))
            {
                foreach (var entry in roll.Entries)
                {
                    if ((entry.Nation == a || entry.Nation == b) && entry.Is(MembershipRole.Member, definition ?? roll.Default))
                        AddEdges(edges, entry.Reach);
                }

                foreach (var debt in roll.Debts)
                {
                    if (debt.By == a || debt.By == b || debt.By == RollDebt.Anyone)
                        AddEdges(edges, debt.Reach);
                }
            }
        }

        return [.. edges];
    }

    private static void AddEdges(SortedSet<int> edges, Reach reach)
    {
        foreach (var start in (ReadOnlySpan<int>)[reach.First, reach.SureFirst])
        {
            if (start is not (DayNumber.BeforeAll or DayNumber.AfterAll))
                edges.Add(start);
        }

        foreach (var end in (ReadOnlySpan<int>)[reach.Last, reach.SureLast])
        {
            if (end is not (DayNumber.BeforeAll or DayNumber.AfterAll))
                edges.Add(end + 1);
        }
    }

    private static PairFacts FactsOf(AllianceRoll roll, int first, int second, MembershipDefinition definition, Reach window) =>
        FactsOf(roll, roll.EntriesOf(first), roll.EntriesOf(second), definition, window.Within(roll.Coverage));

    private static PairFacts FactsOf(AllianceRoll roll, ReadOnlySpan<RollEntry> first, ReadOnlySpan<RollEntry> second, MembershipDefinition definition, Reach window)
    {
        var facts = default(PairFacts);
        foreach (ref readonly var one in first)
        {
            if (!one.Is(MembershipRole.Member, definition))
                continue;
            foreach (ref readonly var other in second)
            {
                var common = one.Reach.Within(other.Reach).Within(window);
                if (other.Is(MembershipRole.Member, definition) && !common.IsEmpty)
                    facts = facts.Or(new(common.AtAll, roll.Owed(one.Nation, other.Nation, common), roll.Owed(other.Nation, one.Nation, common)));
            }
        }

        return facts;
    }

    private string GapOf(Id<Nation> first, Id<Nation> second, Reach day, MembershipDefinition? definition) =>
        UnknownNation(first) is { Length: > 0 } noFirst ? noFirst
        : UnknownNation(second) is { Length: > 0 } noSecond ? noSecond
        : GapIn(day, definition);

    private DyadTable Dyads(Reach window, MembershipDefinition? definition)
    {
        List<(Id<Nation> First, Id<Nation> Second, AllianceBond Bond)> bonds = [];
        foreach (var roll in rolls)
            AddBonds(roll, definition ?? roll.Default, window, bonds);

        bonds.Sort(static (x, y) => x.First.CompareTo(y.First) is not 0 and var first ? first
            : x.Second.CompareTo(y.Second) is not 0 and var second ? second
            : x.Bond.Alliance.Id.CompareTo(y.Bond.Alliance.Id));
        var gap = GapIn(window, definition);
        return new DyadTable(window.ToSpan(), Grouped(bonds, window.ToSpan(), gap), gap);
    }

    private void AddBonds(AllianceRoll roll, MembershipDefinition definition, Reach window, List<(Id<Nation> First, Id<Nation> Second, AllianceBond Bond)> bonds)
    {
        var within = window.Within(roll.Coverage);
        var present = Present(roll, definition, within);
        for (var i = 0; i < present.Count; i++)
        {
            for (var j = i + 1; j < present.Count; j++)
            {
                var (one, other) = nations[present[i].Nation].CompareTo(nations[present[j].Nation]) < 0 ? (present[i], present[j]) : (present[j], present[i]);
                var facts = FactsOf(roll, roll.Entries[one.Entries], roll.Entries[other.Entries], definition, within);
                if (facts.State != Certainty.No)
                    bonds.Add((nations[one.Nation], nations[other.Nation], new AllianceBond(roll, (one.Nation, other.Nation), window, definition, facts)));
            }
        }
    }

    /// <summary>The nations that are members at some time of the window, each with the range of its memberships.</summary>
    private static List<(int Nation, Range Entries)> Present(AllianceRoll roll, MembershipDefinition definition, Reach window)
    {
        List<(int Nation, Range Entries)> present = [];
        for (var start = 0; !window.IsEmpty && start < roll.Entries.Length;)
        {
            var (end, isPresent) = (start, false);
            for (; end < roll.Entries.Length && roll.Entries[end].Nation == roll.Entries[start].Nation; end++)
                isPresent |= roll.Entries[end].Is(MembershipRole.Member, definition) && !roll.Entries[end].Reach.Within(window).IsEmpty;
            if (isPresent)
                present.Add((roll.Entries[start].Nation, start..end));
            start = end;
        }

        return present;
    }

    private static IEnumerable<Dyad> Grouped(List<(Id<Nation> First, Id<Nation> Second, AllianceBond Bond)> bonds, DateSpan days, string gap)
    {
        for (var start = 0; start < bonds.Count;)
        {
            var end = start;
            while (end < bonds.Count && bonds[end].First == bonds[start].First && bonds[end].Second == bonds[start].Second)
                end++;
            yield return new Dyad(bonds[start].First, bonds[start].Second, days, bonds[start..end].Select(b => b.Bond), gap);
            start = end;
        }
    }
}
