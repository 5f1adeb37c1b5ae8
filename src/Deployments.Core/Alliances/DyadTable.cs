namespace Deployments;

/// <summary>All pairs of nations that are allied on a day, or on any day of a span.</summary>
/// <example>
/// <code>
/// var table = Alliances.DyadsOn("1950-01-01");
/// table.Dyads[0].First // BEL
/// table.IsComplete // true
/// </code>
/// </example>
public sealed partial class DyadTable
{
    internal DyadTable(DateSpan days, IEnumerable<Dyad> dyads, string gap) => (Days, Dyads, Gap) = (days, ValueList<Dyad>.Of(dyads), gap);

    /// <summary>The days, both ends included.</summary>
    public DateSpan Days { get; }

    /// <summary>The pairs, each once, the first nation's id before the second's, in that order; possible ones too.</summary>
    public IReadOnlyList<Dyad> Dyads { get; }

    /// <summary>The pairs in both directions, in order of who owes and who is owed.</summary>
    public IReadOnlyList<DirectedDyad> Directed => ValueList<DirectedDyad>.Of(Dyads.SelectMany(d => d.Directed).OrderBy(d => d.By).ThenBy(d => d.To));

    /// <summary>Whether the pairs are all that there were; where it is false, a pair that is not listed is unknown, not absent.</summary>
    public bool IsComplete => Gap.Length == 0;

    /// <summary>What is not known, as a sentence; empty where everything is.</summary>
    public string Gap { get; }
}
