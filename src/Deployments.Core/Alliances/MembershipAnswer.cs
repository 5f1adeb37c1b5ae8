using NodaTime;

namespace Deployments;

/// <summary>Memberships on a day, and whether they are all that there were.</summary>
/// <remarks>Memberships are in order of alliance and nation; a nation stands once for each alliance, its overlapping spans merged.</remarks>
/// <example>
/// <code>
/// var members = Alliances.MembersOf("warsaw-pact", "1968-12-31");
/// members.Nations // [BGR, CSK, DDR, HUN, POL, ROU, SUN]
/// members.IsComplete // true
/// </code>
/// </example>
public sealed class MembershipAnswer
{
    private readonly string what;

    internal MembershipAnswer(string what, LocalDate on, MembershipRole role, MembershipDefinition? definition, IEnumerable<MembershipOnDay> memberships, string gap)
    {
        (this.what, On, Role, Definition, Gap) = (what, on, role, definition, gap);
        Memberships = ValueList<MembershipOnDay>.Of(memberships);
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The role asked about.</summary>
    public MembershipRole Role { get; }

    /// <summary>The definition asked for; absent means each alliance's own.</summary>
    public MembershipDefinition? Definition { get; }

    /// <summary>The memberships, certain and possible.</summary>
    public IReadOnlyList<MembershipOnDay> Memberships { get; }

    /// <summary>Whether the memberships are all that there were; where it is false, a nation or an alliance that is not listed is unknown, not absent.</summary>
    public bool IsComplete => Gap.Length == 0;

    /// <summary>What is not known, as a sentence; empty where everything is.</summary>
    public string Gap { get; }

    /// <summary>The nations, each once, in order of id: those of possible memberships too, which is rule 13.</summary>
    public IReadOnlyList<Id<Nation>> Nations => ValueList<Id<Nation>>.Of(Memberships.Select(m => m.Nation).Distinct().Order());

    /// <summary>The nations that belong by every reading of the dates, each once, in order of id.</summary>
    public IReadOnlyList<Id<Nation>> CertainNations =>
        ValueList<Id<Nation>>.Of(Memberships.Where(m => m.State == Certainty.Certain).Select(m => m.Nation).Distinct().Order());

    /// <summary>The alliances, each once, in order of id.</summary>
    public IReadOnlyList<Alliance> Alliances => ValueList<Alliance>.Of(Memberships.Select(m => m.Alliance).DistinctBy(a => a.Id));

    /// <summary>Whether a nation is among them: no only where the memberships are complete.</summary>
    /// <param name="nation">The nation.</param>
    /// <example>
    /// <code>
    /// Alliances.MembersOf("nato", "2009-03-31").Has("HRV") // No
    /// Alliances.MembersOf("nato", "2009-04-01").Has("HRV") // Certain
    /// </code>
    /// </example>
    public Certainty Has(Id<Nation> nation)
    {
        var states = Memberships.Where(m => m.Nation == nation).Select(m => m.State).ToList();
        return states.Contains(Certainty.Certain) ? Certainty.Certain : states.Count > 0 ? Certainty.Possible : IsComplete ? Certainty.No : Certainty.Unknown;
    }

    /// <summary>One line: what was asked, how many there are, and which.</summary>
    public override string ToString()
    {
        var names = what.StartsWith("members of", StringComparison.Ordinal) ? Memberships.Select(m => Named(m.Nation.Value, m))
            : what.StartsWith("alliances of", StringComparison.Ordinal) ? Memberships.Select(m => Named(m.Alliance.Id.Value, m))
            : Memberships.Select(m => Named($"{m.Nation} in {m.Alliance.Id}", m));
        var listed = Memberships.Count == 0 && !IsComplete ? "unknown" : FormattableString.Invariant($"{Memberships.Count}");
        return $"{what} on {IsoDay.Text(On)}: {listed}{(Memberships.Count > 0 ? $" ({string.Join(", ", names)})" : "")}{(IsComplete ? "" : $". {Gap}")}";
    }

    private static string Named(string name, MembershipOnDay membership) => membership.State == Certainty.Certain ? name : name + " possibly";
}
