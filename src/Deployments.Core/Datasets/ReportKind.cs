namespace Deployments;

/// <summary>What a report gives: exactly one of three.</summary>
public enum ReportKind
{
    /// <summary>A strength.</summary>
    Level,

    /// <summary>A rise or a fall.</summary>
    Change,

    /// <summary>No figure, and a reason why.</summary>
    Missing,
}
