namespace Deployments;

/// <summary>One alliance, ready for questions: memberships and obligations sorted by nation, spans as days.</summary>
internal sealed class AllianceRoll
{
    private readonly RollEntry[] entries;
    private readonly RollDebt[] debts;
    private readonly int debtsOfAll;
    private readonly int definitions;

    public AllianceRoll(Alliance alliance, int place, Func<Id<Nation>, int> numberOf)
    {
        Alliance = alliance;
        Place = place;
        Coverage = alliance.Coverage is { } coverage ? Reach.Of(coverage, DayNumber.BeforeAll).Widest : Reach.Always;
        entries = [.. alliance.Members.Select(m => new RollEntry(numberOf(m.Nation), m, ReachOf(m.During))).OrderBy(e => e.Nation)];
        debts = [.. DebtsOf(alliance, id => id is { } nation ? numberOf(nation) : RollDebt.Anyone).OrderBy(d => d.By)];
        debtsOfAll = debts.Count(d => d.By == RollDebt.Anyone);
        foreach (var member in alliance.Members)
            definitions |= 1 << (int)member.Definition;
    }

    public Alliance Alliance { get; }

    /// <summary>The place of the alliance in its set.</summary>
    public int Place { get; }

    /// <summary>The days on which its members are known.</summary>
    public Reach Coverage { get; }

    /// <summary>All memberships, in order of the nations' numbers.</summary>
    public ReadOnlySpan<RollEntry> Entries => entries;

    /// <summary>All obligations.</summary>
    public ReadOnlySpan<RollDebt> Debts => debts;

    /// <summary>By which definition it answers when none is named: in force where it has a membership by that, else the first in order that it has.</summary>
    public MembershipDefinition Default => definitions == 0 ? MembershipDefinition.InForce : (MembershipDefinition)int.TrailingZeroCount(definitions);

    /// <summary>Whether whoever is not listed in a role may belong all the same on one of some days: its list is known to be incomplete, and it lives then.</summary>
    public bool IsIncomplete(MembershipRole role, Reach days) => Alliance.Incomplete.Contains(role) && !ReachOf(null).Within(days).IsEmpty;

    /// <summary>Whether it belongs to a list of all alliances there are: those of the research projects that code memberships, on the days that they cover.</summary>
    public bool IsOfAll => Alliance.Coverage is not null && Default is (MembershipDefinition.Cow or MembershipDefinition.Atop);

    /// <summary>Whether any of its memberships is by the definition; where none is, the alliance cannot answer by it.</summary>
    public bool Has(MembershipDefinition definition) => (definitions >> (int)definition & 1) != 0;

    /// <summary>Whether it can say who belongs to it by a definition, or lists nobody at all, as one that is only named does.</summary>
    public bool CanAnswer(MembershipDefinition? definition) => entries.Length == 0 || Has(definition ?? Default);

    /// <summary>The memberships of one nation.</summary>
    public ReadOnlySpan<RollEntry> EntriesOf(int nation) => Slice(entries, nation, static e => e.Nation);

    /// <summary>What one member owes another while both are members, on at least one day of their common time.</summary>
    public OwedKinds Owed(int by, int to, Reach common)
    {
        var kinds = default(OwedKinds);
        foreach (ref readonly var debt in debts.AsSpan(0, debtsOfAll))
            Add(ref kinds, debt, to, common);
        foreach (ref readonly var debt in Slice(debts, by, static d => d.By))
            Add(ref kinds, debt, to, common);
        return kinds;
    }

    /// <summary>The obligations that one member has towards another, or towards anybody, while both are members.</summary>
    public IEnumerable<Obligation> ObligationsOf(int by, int to, Reach common) => debts
        .Where(d => (d.By == by || d.By == RollDebt.Anyone) && IsTo(d, to) && !d.Reach.Within(common).IsEmpty && Alliance.Obligations.Count > 0)
        .Select(d => d.Obligation);

    public Reach ReachOf(EdtfDate? during) => Reach.Of(during ?? Alliance.Life, Coverage.First);

    private static void Add(ref OwedKinds kinds, in RollDebt debt, int to, Reach common)
    {
        if (!IsTo(debt, to))
            return;
        var kind = KindSet.Of(debt.Obligation.Kind);
        kinds = (debt.Reach.Within(common).AtAll, debt.Obligation.Unknown) switch
        {
            (Certainty.No, _) => kinds,
            (_, true) => kinds.Or(new(default, default, kind)),
            (Certainty.Certain, _) => kinds.Or(new(kind, default, default)),
            _ => kinds.Or(new(default, kind, default)),
        };
    }

    private static bool IsTo(in RollDebt debt, int to) => to == RollDebt.Anyone || debt.To == to || debt.To == RollDebt.Anyone;

    // A treaty of which no obligation is listed says nothing about them; a coalition has no treaty.
    private IEnumerable<RollDebt> DebtsOf(Alliance alliance, Func<Id<Nation>?, int> numberOf) => alliance.Obligations.Count > 0 || alliance.Kind == AllianceKind.Coalition
        ? alliance.Obligations.Select(o => new RollDebt(numberOf(o.By), numberOf(o.To), o, ReachOf(o.During)))
        : Enum.GetValues<ObligationKind>().Select(k => new RollDebt(RollDebt.Anyone, RollDebt.Anyone, new Obligation { Kind = k, Unknown = true }, Reach.Always));

    private static ReadOnlySpan<T> Slice<T>(T[] sorted, int nation, Func<T, int> key)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (key(sorted[middle]) < nation)
                low = middle + 1;
            else
                high = middle;
        }

        for (high = low; high < sorted.Length && key(sorted[high]) == nation;)
            high++;
        return sorted.AsSpan(low, high - low);
    }
}
