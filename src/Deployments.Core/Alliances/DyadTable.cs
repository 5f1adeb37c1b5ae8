using System.Globalization;
using System.Text;

namespace Deployments;

/// <summary>All pairs of nations that are allied on a day, or on any day of a span.</summary>
/// <example>
/// <code>
/// var table = Alliances.DyadsOn("1950-01-01");
/// table.Dyads[0].First // BEL
/// table.IsComplete // true
/// </code>
/// </example>
public sealed class DyadTable
{
    private const int MostShown = 20;

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

    /// <summary>The number of pairs, and the first of them.</summary>
    public override string ToString()
    {
        var count = Dyads.Count == 0 && !IsComplete ? "unknown" : string.Create(CultureInfo.InvariantCulture, $"{Dyads.Count:#,0} {(Dyads.Count == 1 ? "pair" : "pairs")}");
        var text = new StringBuilder($"Allied {(Days.Length == 1 ? $"on {IsoDay.Text(Days.Start!.Value)}" : $"on some day of {Days}")}: {count}");
        if (!IsComplete)
            text.Append(". ").Append(Gap);
        foreach (var dyad in Dyads.Take(MostShown))
            text.Append('\n').Append(CultureInfo.InvariantCulture, $"{dyad.First}-{dyad.Second}  {string.Join("; ", dyad.Bonds.Select(b => b.ToString(dyad.First, dyad.Second)))}");
        if (Dyads.Count > MostShown)
            text.Append(CultureInfo.InvariantCulture, $"\n({Dyads.Count - MostShown:#,0} more)");
        return text.ToString();
    }
}
