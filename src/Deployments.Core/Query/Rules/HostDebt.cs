namespace Deployments;

/// <summary>What a query asks that contributors owe the host: any of some kinds of obligation, or nothing at all.</summary>
/// <param name="Kinds">The kinds, any of which is enough; empty means that nothing may be owed.</param>
internal readonly record struct HostDebt(KindSet Kinds)
{
    public static HostDebt Nothing => default;

    public static HostDebt Anything => new(KindSet.All);

    /// <summary>Whether a nation that owes this is asked for; absent where nobody knows.</summary>
    /// <remarks>As everywhere, an imprecise span reaches from its earliest to its latest day: what is possibly owed counts as owed.</remarks>
    public bool? Asks(in PairOwing owing)
    {
        var (owed, unknown) = (owing.FirstOwes.CertainSet.With(owing.FirstOwes.PossibleSet), owing.FirstOwes.UnknownSet);
        var isKnown = owing.IsKnown && unknown.And(Kinds.IsEmpty ? KindSet.All : Kinds).IsEmpty;
        if (Kinds.IsEmpty)
            return !owed.IsEmpty ? false : isKnown ? true : null;
        return !owed.And(Kinds).IsEmpty ? true : isKnown ? false : null;
    }

    public override string ToString() => Kinds.IsEmpty ? "nothing" : this == Anything ? "anything" : string.Join(" or ", Kinds.ToList().Select(k => Words<ObligationKind>.Text(k)));
}
