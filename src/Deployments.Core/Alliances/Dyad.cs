namespace Deployments;

/// <summary>Two nations, whether they are allied, by which treaties, and what each owes the other.</summary>
/// <example>
/// <code>
/// var pair = Alliances.Between("USA", "TUR", "1985-09-30");
/// pair.State // Certain
/// pair.Bonds[0].Alliance.Name // North Atlantic Treaty Organization
/// pair.FirstOwes.Certain // [Defence, NonAggression, Consultation]
/// </code>
/// </example>
public sealed partial class Dyad
{
    internal Dyad(Id<Nation> first, Id<Nation> second, DateSpan days, IEnumerable<AllianceBond> bonds, string gap)
    {
        (First, Second, Days, Gap) = (first, second, days, gap);
        Bonds = ValueList<AllianceBond>.Of(bonds);
        foreach (var bond in Bonds)
            (FirstOwes, SecondOwes) = (FirstOwes.Or(bond.FirstOwes), SecondOwes.Or(bond.SecondOwes));
        State = Bonds.Any(b => b.State == Certainty.Certain) ? Certainty.Certain
            : gap.Length > 0 ? Certainty.Unknown
            : Bonds.Count > 0 ? Certainty.Possible
            : Certainty.No;
    }

    /// <summary>One nation.</summary>
    public Id<Nation> First { get; }

    /// <summary>The other nation.</summary>
    public Id<Nation> Second { get; }

    /// <summary>The days asked about, both ends included; what is said holds on at least one of them.</summary>
    public DateSpan Days { get; }

    /// <summary>Whether the two are allied: no, possibly, certainly, or unknown where no certain bond is recorded and the record has a <see cref="Gap"/>.</summary>
    public Certainty State { get; }

    /// <summary>The alliances that both are members of, in order of id, possible ones too.</summary>
    public IReadOnlyList<AllianceBond> Bonds { get; }

    /// <summary>What the first owes the second, under any of the alliances.</summary>
    public OwedKinds FirstOwes { get; }

    /// <summary>What the second owes the first, under any of the alliances.</summary>
    public OwedKinds SecondOwes { get; }

    /// <summary>What is not known, as a sentence: there may be more than is said here. Empty where everything is known.</summary>
    public string Gap { get; }

    /// <summary>The two directions: what the first owes the second, and what the second owes the first.</summary>
    public IReadOnlyList<DirectedDyad> Directed => ValueList<DirectedDyad>.Of([new(First, Second, FirstOwes, this), new(Second, First, SecondOwes, this)]);
}
