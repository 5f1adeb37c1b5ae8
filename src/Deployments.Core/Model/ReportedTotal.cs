namespace Deployments;

/// <summary>A total that somebody published for an operation, a contributor or a theatre. Never summed; set beside the sum of the parts.</summary>
/// <remarks>At least one of operation, contributor and theatre is given; several narrow it.</remarks>
public sealed record ReportedTotal : Claim
{
    /// <summary>The operation it is a total of, with its parts.</summary>
    public Id<Operation>? Operation { get; init; }

    /// <summary>The contributor it is a total of.</summary>
    public Contributor? Contributor { get; init; }

    /// <summary>The theatre it is a total of, with all inside it.</summary>
    public Id<Theatre>? Theatre { get; init; }

    /// <summary>The people it counts.</summary>
    public required PersonnelCategory Category { get; init; }

    /// <summary>The day it speaks of, as precisely as it is known; the earliest day is the one compared.</summary>
    public required EdtfDate Effective { get; init; }

    /// <summary>The stage it speaks of.</summary>
    public required Stage Stage { get; init; }

    /// <summary>The total.</summary>
    public required TroopCount Figure { get; init; }
}
