namespace Deployments;

/// <summary>What two records of one alliance say differently about a nation, and why.</summary>
public sealed record AllianceDifference
{
    internal AllianceDifference()
    {
    }

    /// <summary>The nation.</summary>
    public required Id<Nation> Nation { get; init; }

    /// <summary>In what they differ.</summary>
    public required AllianceDifferenceKind Kind { get; init; }

    /// <summary>Why they differ.</summary>
    public required AllianceDifferenceReason Reason { get; init; }

    /// <summary>The difference and its reason as one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The nation's times by the first record.</summary>
    public IReadOnlyList<AllianceSpell> First { get; init; } = [];

    /// <summary>The nation's times by the second record.</summary>
    public IReadOnlyList<AllianceSpell> Second { get; init; } = [];

    /// <summary>Where both records have it from: the citations of the memberships and obligations that differ, such as the lines of a file.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    /// <summary>The sentence, and where it comes from.</summary>
    public override string ToString() => Visible.In($"{Sentence}{(Citations.Count == 0 ? "" : $" [{string.Join("; ", Citations)}]")}");
}
