using FluentValidation;

namespace Deployments;

/// <summary>Whether an incident says what happened and when, and each participant and figure who says so.</summary>
public sealed class IncidentValidator : AbstractValidator<Incident>
{
    /// <summary>The rules for one incident.</summary>
    public IncidentValidator()
    {
        RuleFor(i => i.Id).HasId("An incident");
        RuleFor(i => i.Name).HasText("The name of an incident");
        RuleFor(i => i.Date).HasEarliestDay("The date of an incident");
        RuleForEach(i => i.Participants).SetValidator(new IncidentParticipantValidator());
        RuleForEach(i => i.Figures).SetValidator(new IncidentFigureValidator());
    }
}
