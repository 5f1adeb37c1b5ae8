namespace Deployments;

/// <summary>Kinds of obligation as a set of bits, which a query asks for millions of times.</summary>
internal readonly record struct KindSet(byte Bits)
{
    private const int Kinds = (int)ObligationKind.Consultation + 1;
    private static readonly ObligationKind[][] Lists = [.. Enumerable.Range(0, 1 << Kinds).Select(bits => Enumerable.Range(0, Kinds).Where(k => ((bits >> k) & 1) != 0).Select(k => (ObligationKind)k).ToArray())];

    private static readonly IReadOnlyList<ObligationKind>[] ReadOnly = [.. Lists.Select(l => ValueList<ObligationKind>.Of(l))];

    public static KindSet All => new((1 << Kinds) - 1);

    public bool IsEmpty => Bits == 0;

    public static KindSet Of(ObligationKind kind) => new((byte)(1 << (int)kind));

    public bool Has(ObligationKind kind) => (Bits & (1 << (int)kind)) != 0;

    public KindSet With(KindSet other) => new((byte)(Bits | other.Bits));

    public KindSet And(KindSet other) => new((byte)(Bits & other.Bits));

    public KindSet Without(KindSet other) => new((byte)(Bits & ~other.Bits));

    /// <summary>The kinds in the order of declaration.</summary>
    public ReadOnlySpan<ObligationKind> Items => Lists[Bits];

    public IReadOnlyList<ObligationKind> ToList() => ReadOnly[Bits];

    public override string ToString() => string.Join(", ", Lists[Bits].Select(k => Words<ObligationKind>.Text(k)));
}
