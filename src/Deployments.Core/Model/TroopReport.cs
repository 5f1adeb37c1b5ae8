namespace Deployments;

/// <summary>One claim about one contribution: a level, a change, or the reason why there is no figure.</summary>
public sealed record TroopReport : Claim
{
    /// <summary>The day it speaks of, as precisely as it is known; a span means some day within it.</summary>
    public required EdtfDate Effective { get; init; }

    /// <summary>The stage it speaks of.</summary>
    public required Stage Stage { get; init; }

    /// <summary>How the figure relates to the effective date; only <see cref="ReportBasis.AsOf"/> enters timelines.</summary>
    public ReportBasis Basis { get; init; }

    /// <summary>The strength. Exactly one of level, change and missing is given.</summary>
    public TroopCount? Level { get; init; }

    /// <summary>The change, such as <c>+560</c>.</summary>
    public TroopChange? Change { get; init; }

    /// <summary>Why there is no figure.</summary>
    public MissingReason? Missing { get; init; }

    /// <summary>The contribution in which it is counted, where the reason is <see cref="MissingReason.IncludedElsewhere"/>.</summary>
    public Id<ForceContribution>? Elsewhere { get; init; }
}
