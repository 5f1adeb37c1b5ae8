using NodaTime;

namespace Deployments;

/// <summary>Where two records of one alliance disagree on a day, and why.</summary>
/// <example>
/// <code>
/// var cow = CowAlliances.Load("alliance_v4.1_by_member.csv");
/// var comparison = AllianceSet.Of(Alliances.Set, cow.Set).Compare("nato", "cow-227", "1955-01-01", explainedBy: "nato");
/// comparison.Differences.Single(d =&gt; d.Nation == "DEU").Reason // Definition
/// </code>
/// </example>
public sealed partial class AllianceComparison
{
    internal AllianceComparison(Alliance first, Alliance second, LocalDate on, int inBoth, IEnumerable<AllianceDifference> differences, string gap)
    {
        (First, Second, On, InBoth, Gap) = (first, second, on, inBoth, gap);
        Differences = ValueList<AllianceDifference>.Of(differences);
    }

    /// <summary>The first record.</summary>
    public Alliance First { get; }

    /// <summary>The second record.</summary>
    public Alliance Second { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>How many nations are members on the day by both.</summary>
    public int InBoth { get; }

    /// <summary>What they say differently, in order of kind and nation.</summary>
    public IReadOnlyList<AllianceDifference> Differences { get; }

    /// <summary>What cannot be compared, as a sentence; empty where both records cover the day.</summary>
    public string Gap { get; }

    /// <summary>The nations that are members on the day by the first record only, in order of id.</summary>
    public IReadOnlyList<Id<Nation>> OnlyInFirst => Of(AllianceDifferenceKind.OnlyInFirst);

    /// <summary>The nations that are members on the day by the second record only, in order of id.</summary>
    public IReadOnlyList<Id<Nation>> OnlyInSecond => Of(AllianceDifferenceKind.OnlyInSecond);

    private ValueList<Id<Nation>> Of(AllianceDifferenceKind kind) => ValueList<Id<Nation>>.Of(Differences.Where(d => d.Kind == kind).Select(d => d.Nation));
}
