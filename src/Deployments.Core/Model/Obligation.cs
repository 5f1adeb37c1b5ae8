namespace Deployments;

/// <summary>What one ally owes another under a treaty. Directed: A owes B, not always B owes A.</summary>
public sealed record Obligation
{
    /// <summary>What is owed.</summary>
    public required ObligationKind Kind { get; init; }

    /// <summary>Who owes; absent means each member.</summary>
    public Id<Nation>? By { get; init; }

    /// <summary>Who is owed; absent means every other member.</summary>
    public Id<Nation>? To { get; init; }

    /// <summary>The span, both ends included; absent means as long as the alliance exists.</summary>
    public EdtfDate? During { get; init; }

    /// <summary>Whether it is unknown if this is owed, as where a source leaves the field blank. What is not listed at all is not owed.</summary>
    public bool Unknown { get; init; }

    /// <summary>Treaty and article.</summary>
    public string? Citation { get; init; }

    /// <summary>All that it says, on one line; signs that a reader would not see stand as their codes.</summary>
    public override string ToString() => Visible.Record(nameof(Obligation), PrintMembers);
}
