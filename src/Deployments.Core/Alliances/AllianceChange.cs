namespace Deployments;

/// <summary>Something that began or ended in an alliance.</summary>
public sealed record AllianceChange
{
    internal AllianceChange()
    {
    }

    /// <summary>What changed.</summary>
    public required AllianceChangeKind Kind { get; init; }

    /// <summary>In which alliance.</summary>
    public required Id<Alliance> Alliance { get; init; }

    /// <summary>Of what began its first day, of what ended its last, as precise as recorded.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>Whether it lies between the two days by every reading of its date, or only by some.</summary>
    public required Certainty State { get; init; }

    /// <summary>Who joined or left, or who owes; absent where each member owes, and where an alliance began or ended.</summary>
    public Id<Nation>? Nation { get; init; }

    /// <summary>Which obligation began or ended.</summary>
    public Obligation? Obligation { get; init; }

    /// <summary>The date and the change as words.</summary>
    public override string ToString()
    {
        var doubt = State == Certainty.Certain ? "" : " (possibly)";
        var owed = Obligation is { } o ? $"{Nation?.ToString() ?? "each member"} to {o.To?.ToString() ?? "every other"}: {(o.Unknown ? "unknown whether " : "")}{Words<ObligationKind>.Text(o.Kind)}" : "";
        return Kind switch
        {
            AllianceChangeKind.AllianceBegan => $"{Date}{doubt} {Alliance} begins",
            AllianceChangeKind.AllianceEnded => $"{Date}{doubt} {Alliance} ends, last day",
            AllianceChangeKind.Joined => $"{Date}{doubt} {Nation} joins {Alliance}",
            AllianceChangeKind.Left => $"{Date}{doubt} {Nation} leaves {Alliance}, last day",
            AllianceChangeKind.ObligationBegan => $"{Date}{doubt} obligation under {Alliance} begins, {owed}",
            _ => $"{Date}{doubt} obligation under {Alliance} ends, {owed}, last day",
        };
    }
}
