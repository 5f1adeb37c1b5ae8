using FluentValidation;

namespace Deployments;

/// <summary>Whether a participant of an incident is somebody, in a role.</summary>
public sealed class IncidentParticipantValidator : ClaimValidator<IncidentParticipant>
{
    /// <summary>The rules for one participant.</summary>
    public IncidentParticipantValidator()
    {
        RuleFor(p => p.Contributor).IsSomebody("A participant of an incident");
        RuleFor(p => p.Role).HasText("The role of a participant");
    }
}
