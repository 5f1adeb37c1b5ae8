namespace Deployments;

/// <summary>One figure of an incident, as one source gave it.</summary>
public sealed record IncidentFigure : Claim
{
    /// <summary>What is counted, such as <c>civilians killed</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>The figure: people, not troops.</summary>
    public required TroopCount Count { get; init; }
}
