namespace Deployments;

/// <summary>Which kinds of obligation one nation owes: certainly, possibly, and where nobody knows.</summary>
/// <remarks>
/// A kind stands in at most one of the three lists; in none of them it is not owed. <c>default</c> owes nothing. Two are equal when their lists are.
/// </remarks>
public readonly record struct OwedKinds
{
    private readonly KindSet certain;
    private readonly KindSet possible;
    private readonly KindSet unknown;

    internal OwedKinds(KindSet certain, KindSet possible, KindSet unknown)
    {
        this.certain = certain;
        this.possible = possible.Without(certain);
        this.unknown = unknown.Without(certain).Without(possible);
    }

    /// <summary>The kinds that are owed, however imprecise dates are read, in the order of <see cref="ObligationKind"/>.</summary>
    public IReadOnlyList<ObligationKind> Certain => certain.ToList();

    /// <summary>The kinds that are owed by some readings of imprecise dates only.</summary>
    public IReadOnlyList<ObligationKind> Possible => possible.ToList();

    /// <summary>The kinds of which it is not known whether they are owed.</summary>
    public IReadOnlyList<ObligationKind> Unknown => unknown.ToList();

    /// <summary>Whether it is certain that nothing at all is owed.</summary>
    public bool IsNothing => certain.IsEmpty && possible.IsEmpty && unknown.IsEmpty;

    /// <summary>The Correlates of War type that the certain kinds make; absent where they make none, or where an unknown or possible kind would make a stronger one.</summary>
    /// <remarks>
    /// Defence is Type I, neutrality Type IIa, non-aggression Type IIb, consultation Type III, and the strongest counts. Offence has no type of its own there.
    /// Whether a pact is of a type for both sides is a question about both sides: this is about one that owes.
    /// </remarks>
    public CowAllianceType? CowType => Strongest(certain) is { } sure && (Strongest(possible.With(unknown)) is not { } doubtful || sure < doubtful) ? sure : null;

    internal static OwedKinds AllUnknown => new(default, default, KindSet.All);

    internal KindSet CertainSet => certain;

    internal KindSet PossibleSet => possible;

    internal KindSet UnknownSet => unknown;

    /// <summary>How sure it is that a kind is owed.</summary>
    /// <param name="kind">The kind.</param>
    /// <example>
    /// <code>
    /// var owed = Alliances.Between("USA", "TUR", "1985-09-30").FirstOwes;
    /// owed.Owes(ObligationKind.Defence) // Certain
    /// owed.Owes(ObligationKind.Offence) // No
    /// </code>
    /// </example>
    public Certainty Owes(ObligationKind kind) =>
        certain.Has(kind) ? Certainty.Certain : possible.Has(kind) ? Certainty.Possible : unknown.Has(kind) ? Certainty.Unknown : Certainty.No;

    /// <summary>What is owed by these or by those: under one treaty or another.</summary>
    internal OwedKinds Or(OwedKinds other) => new(certain.With(other.certain), possible.With(other.possible), unknown.With(other.unknown));

    /// <summary>The same where it is only possible that the nations are bound at all.</summary>
    internal OwedKinds AtMostPossible() => new(default, certain.With(possible), unknown);

    private static CowAllianceType? Strongest(KindSet kinds) =>
        kinds.Has(ObligationKind.Defence) ? CowAllianceType.DefencePact
        : kinds.Has(ObligationKind.Neutrality) ? CowAllianceType.Neutrality
        : kinds.Has(ObligationKind.NonAggression) ? CowAllianceType.NonAggression
        : kinds.Has(ObligationKind.Consultation) ? CowAllianceType.Entente
        : null;

    /// <summary>The kinds as words: <c>defence, consultation; perhaps neutrality; unknown: offence</c>, or <c>nothing</c>.</summary>
    public override string ToString()
    {
        List<string> parts = [];
        if (!certain.IsEmpty)
            parts.Add(certain.ToString());
        if (!possible.IsEmpty)
            parts.Add("perhaps " + possible);
        if (!unknown.IsEmpty)
            parts.Add((certain.IsEmpty && possible.IsEmpty ? "nothing known; unknown: " : "unknown: ") + unknown);
        return parts.Count == 0 ? "nothing" : string.Join("; ", parts);
    }
}
