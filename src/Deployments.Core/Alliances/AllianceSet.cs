using NodaTime;

namespace Deployments;

/// <summary>Alliances that answer questions: who belongs, who is allied with whom and owes what, on any day.</summary>
/// <remarks>
/// <para>
/// Immutable and safe to share between threads. Each alliance answers by one definition of membership: the one asked for, or else
/// <see cref="DefinitionOf"/>. By a definition that an alliance has no membership of, its answer is unknown, not "no".
/// </para>
/// <para>
/// A day outside an alliance's coverage is unknown. Imprecise spans reach from their start's earliest day to their end's latest; answers tell what holds
/// by every reading from what holds by some. Nations are allied while both are in role member of one alliance. "Not allied" means by none of
/// the alliances in this set.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// Alliances.Set.Between("GRC", "TUR", "1985-09-30").FirstOwes // defence, non-aggression, consultation
/// data.AllianceSet.MembersOf("counter-isil-coalition", "2016-07-22", MembershipRole.Lead).Nations // [USA]
/// </code>
/// </example>
public sealed partial class AllianceSet
{
    private readonly AllianceRoll[] rolls;
    private readonly Dictionary<Id<Alliance>, AllianceRoll> byId = [];
    private readonly Dictionary<Id<Nation>, int> numbers = [];
    private readonly List<Id<Nation>> nations = [];
    private readonly int[][] rollsOf;

    // For each alliance the place of the first record of the same treaty.
    private readonly int[] treaties;
    private readonly (Reach Coverage, AllianceRoll Example, int Alliances)[] coverages;

    // What a query asks for each pair and day, looked through once: what lists of all alliances cover, and treaties whose members are not all listed.
    private readonly Reach[] coveragesOfAll;
    private readonly AllianceRoll[] openTreaties;
    private readonly Func<Id<Nation>, bool> isKnown;

    internal AllianceSet(IEnumerable<Alliance> alliances, Func<Id<Nation>, bool>? isKnown = null)
    {
        this.isKnown = isKnown ?? (id => BuiltInReference.NationsById.ContainsKey(id));
        Alliances = ValueList<Alliance>.Of(alliances.DistinctBy(a => a.Id));
        rolls = new AllianceRoll[Alliances.Count];
        for (var i = 0; i < rolls.Length; i++)
            byId.Add(Alliances[i].Id, rolls[i] = new AllianceRoll(Alliances[i], i, NumberOf));
        rollsOf = RollsOfNations();
        treaties = SameTreaties();
        coverages = [.. rolls.GroupBy(r => r.Coverage).Select(g => (g.Key, g.First(), g.Count()))];
        coveragesOfAll = [.. rolls.Where(r => r.IsOfAll).Select(r => r.Coverage).Distinct()];
        openTreaties = [.. rolls.Where(r => r.Debts.Length > 0 && r.Alliance.Incomplete.Contains(MembershipRole.Member))];
    }

    /// <summary>A set of these alliances; of several with one id the first counts.</summary>
    /// <param name="alliances">The alliances.</param>
    /// <example>
    /// <code>
    /// var pact = AllianceSet.Of(new Alliance { Id = "pact", Name = "A made-up pact", Members = [new Membership { Nation = "PRT" }, new Membership { Nation = "ESP", During = "1951/.." }] });
    /// pact.Between("PRT", "ESP", "1951-12-31").State // Certain
    /// </code>
    /// </example>
    public static AllianceSet Of(params Alliance[] alliances) => Of((IEnumerable<Alliance>)alliances);

    /// <inheritdoc cref="Of(Alliance[])"/>
    public static AllianceSet Of(IEnumerable<Alliance> alliances)
    {
        ArgumentNullException.ThrowIfNull(alliances);
        return new AllianceSet(alliances);
    }

    /// <summary>One set of several, such as two published lists; of several alliances with one id the first counts.</summary>
    /// <param name="sets">The sets, in order of precedence. Each alliance keeps its own coverage and definition.</param>
    public static AllianceSet Of(params AllianceSet[] sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var all = sets.ToList();
        return new AllianceSet(all.SelectMany(s => s.Alliances), id => all.Any(s => s.Knows(id)));
    }

    /// <summary>The alliances, in the order given.</summary>
    public IReadOnlyList<Alliance> Alliances { get; }

    /// <summary>The days that every alliance covers, as far as they state any; absent where they share none.</summary>
    public DateSpan? Coverage
    {
        get
        {
            var common = coverages.Aggregate(Reach.Always, (all, c) => all.Within(c.Coverage));
            return common.IsEmpty ? null : common.ToSpan();
        }
    }

    /// <summary>An alliance by its id.</summary>
    /// <param name="alliance">The id.</param>
    /// <exception cref="ArgumentException">The set has no such alliance.</exception>
    /// <example>
    /// <code>
    /// Alliances.Set["nato"].Name // North Atlantic Treaty Organization
    /// </code>
    /// </example>
    public Alliance this[Id<Alliance> alliance] => RollOf(alliance, nameof(alliance)).Alliance;

    /// <summary>Whether the set has an alliance.</summary>
    /// <param name="alliance">The id.</param>
    /// <example>
    /// <code>
    /// Alliances.Set.Contains("cow-227") // false
    /// </code>
    /// </example>
    public bool Contains(Id<Alliance> alliance) => byId.ContainsKey(alliance);

    /// <summary>The definition of membership by which an alliance answers when none is asked for.</summary>
    /// <remarks>In force, where it has a membership by that; else the first that it has, of signature, Correlates of War and ATOP: a list made by one definition answers by it.</remarks>
    /// <param name="alliance">The alliance.</param>
    /// <exception cref="ArgumentException">The set has no such alliance.</exception>
    /// <example>
    /// <code>
    /// Alliances.Set.DefinitionOf("nato") // InForce
    /// CowAlliances.Load("alliance_v4.1_by_member.csv").Set.DefinitionOf("cow-227") // Cow
    /// </code>
    /// </example>
    public MembershipDefinition DefinitionOf(Id<Alliance> alliance) => RollOf(alliance, nameof(alliance)).Default;

    internal bool Knows(Id<Nation> nation) => numbers.ContainsKey(nation) || isKnown(nation);

    internal AllianceRoll RollOf(Id<Alliance> alliance, string parameter) => byId.TryGetValue(alliance, out var roll)
        ? roll
        : Errors.Argument<AllianceRoll>(FormattableString.Invariant($"There is no alliance \"{alliance}\" among the {rolls.Length} of this set{Meant(alliance.Value)}."), parameter);

    private string Meant(string text)
    {
        var named = rolls.Where(r => r.Alliance.OtherNames.Select(n => n.Text).Append(r.Alliance.Name).Append(r.Alliance.Id.Value).Contains(text, StringComparer.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 ? $"; did you mean {string.Join(" or ", named.Select(r => r.Alliance.Id))}?" : "";
    }

    /// <summary>The alliances that have both nations as members at some time, by some definition.</summary>
    private IEnumerable<AllianceRoll> Shared(int first, int second)
    {
        var (a, b) = (rollsOf[first], rollsOf[second]);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                yield return rolls[a[i]];
            var step = a[i].CompareTo(b[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }
    }

    /// <summary>What the set does not know of these days, as a sentence; empty where every alliance covers them.</summary>
    private string GapIn(Reach window)
    {
        var others = coverages.Where(c => c.Coverage.First > window.First || c.Coverage.Last < window.Last).ToList();
        return others.Count == 0 ? "" : FormattableString.Invariant(
            $"{others.Sum(o => o.Alliances)} of {rolls.Length} alliances are not recorded for all of {Text(window)}; {others[0].Example.Alliance.Id} is for {others[0].Coverage.ToSpan()}.");
    }

    /// <summary>What the set does not know of these days by a definition, as a sentence; empty where every alliance covers them and can answer.</summary>
    private string GapIn(Reach window, MembershipDefinition? definition) => GapIn(window) is { Length: > 0 } gap ? gap : SilenceOf(rolls, definition);

    private string UnknownNation(Id<Nation> nation) => Knows(nation) ? "" : $"There is no nation \"{nation}\" in this set or among the built-in ones.";

    private static string Text(Reach window) => window.First == window.Last ? IsoDay.Text(DayNumber.ToDay(window.First)) : $"{window.ToSpan()}";

    private static Reach DayOf(EdtfDate on, string parameter)
    {
        var day = DayNumber.Of(IsoDay.Only(on, parameter));
        return Reach.Days(day, day);
    }

    private int NumberOf(Id<Nation> nation)
    {
        if (numbers.TryGetValue(nation, out var number))
            return number;
        numbers.Add(nation, nations.Count);
        nations.Add(nation);
        return nations.Count - 1;
    }

    private int[] SameTreaties()
    {
        int[] first = [.. Enumerable.Range(0, rolls.Length)];
        foreach (var roll in rolls)
        {
            foreach (var other in roll.Alliance.SameAs)
            {
                if (!byId.TryGetValue(other, out var same))
                    continue;
                var (one, two) = (first[roll.Place], first[same.Place]);
                for (var i = 0; i < first.Length; i++)
                    first[i] = first[i] == Math.Max(one, two) ? Math.Min(one, two) : first[i];
            }
        }

        return first;
    }

    private int[][] RollsOfNations()
    {
        var lists = new List<int>[nations.Count];
        foreach (var roll in rolls)
        {
            foreach (var entry in roll.Entries)
            {
                if (entry.Membership.Role == MembershipRole.Member && (lists[entry.Nation] ??= []) is var list && (list.Count == 0 || list[^1] != roll.Place))
                    list.Add(roll.Place);
            }
        }

        return Array.ConvertAll(lists, l => l?.ToArray() ?? []);
    }
}
