namespace Deployments;

/// <summary>Who took part in an incident, and how surely that is known.</summary>
public sealed record IncidentParticipant : Claim
{
    /// <summary>Who.</summary>
    public required Contributor Contributor { get; init; }

    /// <summary>In which role, in the source's words: struck, supported.</summary>
    public required string Role { get; init; }
}
